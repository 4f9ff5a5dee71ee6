/** Nothing there: `15家单位未报送数据`. */
export const absenceWords = /未报送|未上报|未推送|未归集|未产生|无数据|没有数据|没有报送|没有上报|无报送|零报送|未报/;

/** Of an aim or an order, not of what was done. */
export const goalWords =
  /(?<![主重])要(?!求|素|点|闻)|(?<![反响相对供适])应(?!用|急|(?:报送?|上报|反馈|填报|归集|公示)\s{2})|须|必须|务必|争取|力争|确保|建议|目标|不得|努力|请|计划|拟于|拟定|需要|需在|原则上|鼓励|给予|予以|计分|得分为|扣|方可/;

/** Headings of what is to be done. */
export const goalHeadings =
  /下一步|工作要求|工作安排|工作打算|有关要求|工作措施|整改要求|相关要求|具体要求|考核指标|赋分|扣分|加分|考核办法|工作机制|要求$/;
