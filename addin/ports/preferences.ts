/** What the pane remembers of its user beside the workbook: nothing about data. */
export interface Preferences {
  isWelcomed(): boolean;
  setWelcomed(): void;
}
