import { zlibSync } from "fflate";
import {
  PDFContext,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from "pdf-lib";
import type { Canvas, Element } from "./canvas.ts";
import { PAGE_HEIGHT, PAGE_WIDTH } from "./canvas.ts";
import { type Face, type FaceKey, faceOf, widthOfGlyph } from "./font_face.ts";

/** What a reader shows of a file beside its pages. */
export interface PdfInfo {
  title: string;
  author: string;
}

/** Writes drawn pages as a tagged PDF 1.7 file: the same pages give the same bytes. */
export async function writePdf(
  canvas: Canvas,
  info: PdfInfo,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, 7);
  const pagesRef = context.nextRef();
  const fonts = addFonts(context, canvas);
  const pageRefs = canvas.pages.map(({ operators }, i) =>
    context.register(context.obj({
      Type: "Page",
      Parent: pagesRef,
      MediaBox: [0, 0, PAGE_WIDTH, PAGE_HEIGHT],
      Resources: { Font: fonts },
      Contents: context.register(deflated(context, deflate(operators))),
      StructParents: i,
      Tabs: "S",
    }))
  );
  context.assign(
    pagesRef,
    context.obj({ Type: "Pages", Kids: pageRefs, Count: pageRefs.length }),
  );
  context.trailerInfo.Root = context.register(context.obj({
    Type: "Catalog",
    Pages: pagesRef,
    Lang: PDFString.of("fr-FR"),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(buildMetadata(context, info)),
    StructTreeRoot: addStructure(context, canvas, pageRefs),
  }));
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(info.title),
    Author: PDFHexString.fromText(info.author),
  }));
  return await PDFStreamWriter
    .forContext(context, Infinity, true, OBJECTS_A_STREAM)
    .serializeToBuffer();
}

/** As many as a document has: each stream begins its compression anew. */
const OBJECTS_A_STREAM = 100_000;

/**
 * By a library of its own, not by the runtime: another version of that may give other bytes. Level 1 is the fastest.
 */
function deflate(operators: readonly string[]): Uint8Array {
  const bytes = new TextEncoder().encode(operators.join("\n"));
  return zlibSync(bytes, { level: 1 });
}

/** The structure tree, with each mark's element in the tree of parents. */
function addStructure(
  context: PDFContext,
  { root, pages }: Canvas,
  pageRefs: readonly PDFRef[],
): PDFRef {
  const rootRef = context.nextRef();
  const refs = new Map<Element, PDFRef>();
  const add = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    refs.set(element, ref);
    const page = element.kids.find((kid) => "mark" in kid)?.page;
    const kids = element.kids.map((kid) => {
      if ("tag" in kid) return add(kid, ref);
      if (kid.page === page) return kid.mark;
      return { Type: "MCR", Pg: pageRefs[kid.page], MCID: kid.mark };
    });
    const entry = context.obj({ S: element.tag, P: parent, K: kids });
    const pageRef = page === undefined ? undefined : pageRefs[page];
    if (pageRef !== undefined) entry.set(PDFName.of("Pg"), pageRef);
    if (element.alt !== undefined) {
      entry.set(PDFName.of("Alt"), PDFHexString.fromText(element.alt));
    }
    if (element.scope !== undefined) {
      const attributes = { O: "Table", Scope: element.scope };
      entry.set(PDFName.of("A"), context.obj(attributes));
    }
    context.assign(ref, entry);
    return ref;
  };
  const document = add(root, rootRef);
  const numbers = pages.flatMap(({ marks }, page) => [
    page,
    context.obj(marks.map((element) => refs.get(element) ?? document)),
  ]);
  context.assign(
    rootRef,
    context.obj({
      Type: "StructTreeRoot",
      K: document,
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return rootRef;
}

/** The fonts that the pages name, each embedded once. */
function addFonts(context: PDFContext, { glyphs }: Canvas) {
  return Object.fromEntries(
    [...glyphs].map(([key, used]) => [
      key,
      addFont(context, faceOf(key), used),
    ]),
  );
}

/** Widths of the glyphs that are used, each run of neighbours as one list. */
function widthsOf(
  face: Face,
  used: ReadonlySet<number>,
): (number | number[])[] {
  const list: (number | number[])[] = [];
  let run: number[] = [];
  let next = -1;
  for (const glyph of [...used].sort((a, b) => a - b)) {
    if (glyph !== next) {
      run = [];
      list.push(glyph, run);
    }
    run.push(widthOfGlyph(face, glyph));
    next = glyph + 1;
  }
  return list;
}

function addFont(
  context: PDFContext,
  face: Face,
  used: ReadonlySet<number>,
): PDFRef {
  const { data } = face;
  const name = `AAAAAA+${data.name}`;
  const file = PDFRawStream.of(
    context.obj({
      Filter: "FlateDecode",
      Length: face.file.length,
      Length1: data.length,
    }),
    face.file,
  );
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    // Nonsymbolic.
    Flags: 32,
    FontBBox: data.box,
    ItalicAngle: 0,
    Ascent: data.ascent,
    Descent: data.descent,
    CapHeight: data.capHeight,
    StemV: face.key === "bold" ? 140 : 80,
    FontFile2: context.register(file),
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: {
      Registry: PDFString.of("Adobe"),
      Ordering: PDFString.of("Identity"),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: "Identity",
    W: widthsOf(face, used),
  });
  return context.register(context.obj({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(deflated(context, toUnicodeOf(face))),
  }));
}

const unicodeMaps = new Map<FaceKey, Uint8Array>();

/** Which character each glyph is, for those who copy or hear the text: deflated once for all documents. */
function toUnicodeOf(face: Face): Uint8Array {
  const known = unicodeMaps.get(face.key);
  if (known !== undefined) return known;
  const bytes = zlibSync(new TextEncoder().encode(buildToUnicode(face)));
  unicodeMaps.set(face.key, bytes);
  return bytes;
}

function deflated(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  const entries = { Filter: "FlateDecode", Length: bytes.length };
  return PDFRawStream.of(context.obj(entries), bytes);
}

function buildToUnicode({ glyphs }: Face): string {
  const hex = (value: number) => value.toString(16).padStart(4, "0");
  const lines = [...glyphs].map(([point, glyph]) =>
    `<${hex(glyph)}> <${hex(point)}>`
  );
  const blocks: string[] = [];
  // A block holds 100 characters at most.
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(
      `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`,
    );
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join("\n")}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function buildMetadata(context: PDFContext, { title, author }: PdfInfo) {
  const xml = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${
    escapeXml(title)
  }</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${
    escapeXml(author)
  }</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const bytes = new TextEncoder().encode(xml);
  return PDFRawStream.of(
    context.obj({ Type: "Metadata", Subtype: "XML", Length: bytes.length }),
    bytes,
  );
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
