/** The sizes that Office asks for, from a small ribbon at 100 % to a large one at 250 %. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
