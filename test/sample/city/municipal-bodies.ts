import { type CityBody, type Department, departmentOfDesks } from "./city-body";
import { type Matter } from "./matter";
import { mattersOfBothFunctions } from "./matters-of-both-functions";
import { mattersOfPenalties } from "./matters-of-penalties";

const matters = { ...mattersOfBothFunctions, ...mattersOfPenalties };

const municipal = (unit: string, department: Department): CityBody => ({
  unit,
  place: "运城市",
  area: "140800",
  mark: "运",
  county: "市本级",
  departments: [department],
});

const own = (unit: keyof typeof matters, name: string): CityBody => {
  const { licence, penalty }: Matter = matters[unit];
  return municipal(unit, { name, licences: licence === undefined ? [] : [licence], penalties: [penalty] });
};

/** The 33 municipal members of the roster in its order. */
export const municipalBodies: readonly CityBody[] = [
  own("人民银行运城支行", "中国人民银行运城市中心支行"),
  own("市委编办", "中共运城市委机构编制委员会办公室"),
  municipal("市公安局", departmentOfDesks("运城市公安局", ["police"], ["police"])),
  own("市税务局", "国家税务总局运城市税务局"),
  own("市规划和自然资源局", "运城市规划和自然资源局"),
  municipal("市应急管理局", departmentOfDesks("运城市应急管理局", ["emergency"], ["emergency"])),
  own("银保监运城分局", "中国银行保险监督管理委员会运城监管分局"),
  own("市消防救援支队", "运城市消防救援支队"),
  own("市发展改革委", "运城市发展和改革委员会"),
  own("市教育局", "运城市教育局"),
  own("市生态环境局", "运城市生态环境局"),
  own("市民政局", "运城市民政局"),
  own("市司法局", "运城市司法局"),
  own("市财政局", "运城市财政局"),
  own("市人社局", "运城市人力资源和社会保障局"),
  own("市审计局", "运城市审计局"),
  municipal("市城市管理局", departmentOfDesks("运城市城市管理局", [], ["city"])),
  municipal("市交通局", departmentOfDesks("运城市交通运输局", [], ["transport"])),
  municipal("市水务局", departmentOfDesks("运城市水务局", [], ["water"])),
  own("市农业农村局", "运城市农业农村局"),
  municipal("市文旅局", departmentOfDesks("运城市文化和旅游局", [], ["culture"])),
  municipal("市卫健委", departmentOfDesks("运城市卫生健康委员会", [], ["health"])),
  municipal("市市场监管局", departmentOfDesks("运城市市场监督管理局", [], ["market"])),
  own("市统计局", "运城市统计局"),
  own("市能源局", "运城市能源局"),
  own("市人防办", "运城市人民防空办公室"),
  own("市医疗保障局", "运城市医疗保障局"),
  own("市气象局", "运城市气象局"),
  own("市邮政管理局", "运城市邮政管理局"),
  own("市体育局", "运城市体育局"),
  own("市残联", "运城市残疾人联合会"),
  own("市住房公积金管理中心", "运城市住房公积金管理中心"),
  municipal(
    "市行政审批局",
    departmentOfDesks("运城市行政审批服务管理局", ["market", "health", "housing", "culture", "transport", "water"], []),
  ),
];
