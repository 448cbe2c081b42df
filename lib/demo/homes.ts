import type { IsoDate } from "../domain/month.ts";
import { asTenantNumber } from "../domain/references.ts";
import type { Extras, Lease, Means, Story } from "./lease.ts";
import type { ResidenceCode } from "./residences.ts";
import {
  advance,
  bounced,
  fresh,
  gone,
  late,
  owing,
  plan,
  settled,
} from "./stories.ts";

type Row = [
  tenantNumber: string,
  residence: ResidenceCode,
  rank: string,
  rooms: number,
  door: string,
  startsOn: IsoDate | null,
  means: Means,
  story: Story,
  extras: Extras,
];

// deno-fmt-ignore: a table reads better with one home a line
const ROWS: readonly Row[] = [
  ["000123456", "0039", "000204", 2, "3", "2017-04-01", "cheque", owing(562_11), { aplCents: 86_00, rlsCents: 38_64, settlementCents: 47_20 }],
  ["000120871", "0112", "000317", 4, "Bâtiment C, 12", "2014-09-01", "virement", late, { aplCents: 142_00, rlsCents: 51_12, settlementCents: -63_85 }],
  ["000104512", "2220", "000101", 3, "8", "2011-06-15", "virement", settled, { settlementCents: 22_14 }],
  ["000098230", "0154", "000045", 3, "21", "1998-02-01", "cheque", settled, { settlementCents: -18_90 }],
  ["000131045", "0278", "000512", 4, "Escalier 2, 5", "2021-11-01", "prelevement", settled, { slsCents: 74_36, settlementCents: 112_08 }],
  ["000117764", "0206", "000118", 3, "14 bis", "2016-03-01", "prelevement", settled, { aplCents: 64_00, settlementCents: 0 }],
  ["000126903", "0187", "000062", 2, "9", "2019-10-01", "virement", late, { settlementCents: 31_55 }],
  ["000128117", "0112", "000326", 5, "Bâtiment D, 4", "2020-07-01", "especes", owing(412_78), { aplCents: 248_00, rlsCents: 67_02, settlementCents: 138_40 }],
  ["000119480", "2220", "000107", 4, "10", "2015-12-01", "virement", advance(150_00), { aplCents: 96_00, settlementCents: -41_16 }],
  ["000087316", "0305", "000009", 2, "2", "1992-05-01", "cheque", settled, { aplCents: 118_00, rlsCents: 38_64, settlementCents: -77_03 }],
  ["000130268", "0231", "000074", 3, "33", "2021-05-17", "prelevement", bounced, { settlementCents: 16_72 }],
  ["000112059", "0342", "000028", 4, "6", "2013-01-01", "virement", plan(30_00), { aplCents: 121_00, rlsCents: 51_12, settlementCents: 58_66 }],
  ["000125531", "0112", "000331", 5, "Bâtiment D, 6", "2018-11-01", "especes", owing(1_265_20), { aplCents: 233_00, rlsCents: 67_02, settlementCents: 94_31 }],
  ["000109877", "0360", "000015", 3, "17", "2012-04-01", "cheque", settled, { settlementCents: -25_48 }],
  ["000133402", "0154", "000051", 4, "27", "2022-02-01", "prelevement", settled, { settlementCents: 40_93 }],
  ["000101698", "0278", "000498", 2, "Escalier 1, 3", "2003-10-01", "cheque", late, { settlementCents: -12_07 }],
  ["000129940", "0305", "000042", 4, "18", "2021-01-01", "virement", settled, { aplCents: 187_00, rlsCents: 58_30, settlementCents: 73_25, lateApl: { after: 1, cents: 34_00 } }],
  ["000115223", "0206", "000104", 3, "7", "2014-05-01", "prelevement", settled, { slsCents: 31_80, settlementCents: 19_06 }],
  ["000127386", "0278", "000520", 3, "Escalier 3, 11", "2020-01-01", "virement", advance(12_00), { settlementCents: 27_34 }],
  ["000122674", "2220", "000122", 2, "12", "2024-09-01", "virement", late, { aplCents: 157_00, rlsCents: 38_64, settlementCents: 8_18 }],
  ["000106145", "0187", "000037", 4, "15", "2010-08-01", "prelevement", settled, { settlementCents: -33_60 }],
  ["000132591", "0231", "000080", 2, "35", "2022-12-01", "virement", settled, { aplCents: 74_00, settlementCents: 14_41 }],
  ["000094807", "0342", "000003", 3, "1", "1996-07-01", "cheque", settled, { aplCents: 52_00, settlementCents: -20_20 }],
  ["000124038", "0112", "000344", 4, "Bâtiment A, 2", "2019-03-01", "especes", plan(45_00), { aplCents: 211_00, rlsCents: 58_30, settlementCents: 101_77 }],
  ["000118552", "0039", "000211", 3, "5", "2015-07-01", "prelevement", settled, { settlementCents: -9_95 }],
  ["000110936", "0305", "000016", 2, "4", "2009-11-01", "cheque", late, { settlementCents: -44_12 }],
  ["000131877", "0154", "000058", 3, "29", "2021-09-01", "virement", owing(58_12), { aplCents: 43_00, settlementCents: 35_87 }],
  ["000121409", "2220", "000134", 3, "14", "2017-02-01", "virement", settled, { aplCents: 139_00, rlsCents: 44_75, settlementCents: 21_50, lateApl: { after: -8, cents: 27_00 } }],
  ["000103271", "0360", "000022", 4, "19", "2004-03-01", "prelevement", settled, { settlementCents: 66_10 }],
  ["000129125", "0278", "000533", 4, "Escalier 2, 8", "2020-12-01", "prelevement", settled, { aplCents: 108_00, settlementCents: -52_63 }],
  ["000116690", "0187", "000055", 3, "11", "2015-10-01", "virement", gone(64_37), { aplCents: 61_00 }],
  ["000092458", "0305", "000002", 1, "2", "1995-01-01", "cheque", settled, { aplCents: 133_00, rlsCents: 34_10, settlementCents: -61_29 }],
  ["000126214", "0231", "000091", 4, "37", "2019-08-01", "virement", settled, { settlementCents: 29_98 }],
  ["000113785", "0206", "000126", 2, "16", "2013-09-01", "prelevement", bounced, { aplCents: 82_00, settlementCents: 11_36 }],
  ["000130733", "0342", "000039", 3, "8", "2021-07-01", "virement", late, { settlementCents: 5_70 }],
  ["000107562", "0154", "000033", 4, "19", "2007-05-01", "cheque", settled, { settlementCents: -70_44 }],
  ["000123990", "2220", "000145", 5, "16", "2018-06-01", "especes", owing(2_047_63), { aplCents: 176_00, rlsCents: 67_02, settlementCents: 88_52 }],
  ["000128836", "0039", "000226", 1, "7", null, "virement", fresh, { aplCents: 165_00, rlsCents: 34_10 }],
];

/** The homes of the demonstration, one a tenant. */
export const HOMES: readonly Lease[] = ROWS.map((
  [tenantNumber, residence, rank, rooms, door, startsOn, means, story, extras],
) => ({
  tenantNumber: asTenantNumber(tenantNumber),
  residence,
  rank,
  kind: "habitation",
  rooms,
  door,
  startsOn,
  means,
  story,
  extras,
}));
