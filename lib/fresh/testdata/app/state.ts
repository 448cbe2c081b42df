export interface State {
  trail: string[];
}
