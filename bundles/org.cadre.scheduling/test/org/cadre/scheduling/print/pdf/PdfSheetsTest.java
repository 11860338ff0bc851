/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetColumn;
import org.cadre.scheduling.print.SheetSet;
import org.cadre.scheduling.print.SheetTable;
import org.cadre.scheduling.testdata.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class PdfSheetsTest {

    private static final MachineFonts NONE = new MachineFonts(List.of());
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text("Time", 18),
            SheetColumn.text("What", 57), new SheetColumn("Places", 25, true));

    private static SheetSet set(Sheet... sheets) {
        return new SheetSet("Week sheets", "Harbor Unified", LocalDate.of(2026, 10, 1), List.of(sheets));
    }

    private static Sheet sheet(String title, String what, int rows) {
        return new Sheet(title, "Week of October 5", "A note.", List.of(new SheetTable("Monday", COLUMNS,
                IntStream.range(0, rows).mapToObj(i -> List.of("09:00\u201309:30", what + " no" + i + ".",
                        String.valueOf(i))).toList())));
    }

    private static PdfText read(SheetSet set, MachineFonts fonts) throws IOException {
        return new PdfText(new PdfSheets(fonts).write(set, Paper.LETTER));
    }

    /** What stands on pages, in the order of drawing; margins and repeated headings, too. */
    private static List<String> pages(SheetSet set, Paper paper) {
        var letters = new Letters(NONE);
        var pages = new PageLayout(letters, paper).lay(set.sheets());
        pages.forEach(page -> new Margins(letters, paper, set).add(page, 7));
        return pages.stream().map(page -> page.items().stream().filter(Item.Words.class::isInstance)
                .flatMap(item -> ((Item.Words) item).line().runs().stream()).map(Run::text)
                .collect(Collectors.joining(" "))).toList();
    }

    @Test
    void noRowIsLostOrSplitAndHeadingsAreRepeated() throws IOException {
        var what = "Observation with Max Li, who is new at the school, and with somebody else who is not, ";
        var set = set(sheet("North High", what.repeat(3), 120), sheet("South", "Meeting", 1));
        var text = read(set, NONE);
        var seen = pages(set, Paper.LETTER);
        int last = text.pages();
        assertEquals(last, seen.size());
        assertTrue(last > 4, () -> last + " pages");
        int found = 0;
        for (int page = 1; page < last; page++) {
            var one = seen.get(page - 1);
            assertTrue(one.contains("Page " + page + " of 7") && one.contains("Harbor Unified"), one);
            assertTrue(one.contains("North High \u00b7 Week of October 5"), one);
            assertTrue(one.contains("Time What Places"), one);
            assertEquals(page > 1, one.contains("Monday (continued)"), one);
            assertFalse(text.page(page).contains("continued"), "repetitions are not read aloud");
            int begun = text.page(page).split("Observation with Max Li", -1).length - 1;
            int ended = text.page(page).split(" no\\d+\\.", -1).length - 1;
            assertEquals(3 * ended, begun, "rows of page " + page);
            found += ended;
        }
        assertEquals(120, found);
        assertTrue(seen.getLast().contains("Page 1 of 7 ") || seen.getLast().endsWith("Page 1 of 7"));
        assertTrue(text.page(last).contains("South"));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void nothingStandsOutsideThePage(Paper paper) {
        var name = "Wolfeschlegelsteinhausenbergerdorff".repeat(40);
        var layout = new PageLayout(new Letters(NONE), paper);
        var sheets = List.of(sheet(name, name + " \u738b\u5c0f\u660e".repeat(200), 30),
                sheet("a b ".repeat(400), "x".repeat(20_000), 2), new Sheet("Empty", "", "", List.of()));
        var margins = new Margins(new Letters(NONE), paper, set(sheets.toArray(Sheet[]::new)));
        for (var page : layout.lay(sheets)) {
            margins.add(page, 99);
            for (var item : page.items()) {
                if (item instanceof Item.Words words) {
                    float right = words.x() + words.line().width() * words.size();
                    assertTrue(words.x() >= PageLayout.SIDE - 0.01f && words.y() >= 20
                            && right <= paper.width() - PageLayout.SIDE + 0.01f
                            && words.y() + words.size() <= paper.height() - 20, item::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Zo\u00eb \u0141ukasiewicz-\u00c5str\u00f6m",
            "Nguy\u1ec5n Th\u1ecb H\u01b0\u01a1ng",
            "\u0395\u03bb\u03ad\u03bd\u03b7 \u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c2",
            "\u041e\u043b\u0435\u043a\u0441\u0456\u0439 \u0429\u0435\u0440\u0431\u0430",
            "Jose\u0301 Nu\u0301n\u0303ez" })
    void namesOfManyLanguagesComeBack(String name) throws IOException {
        var text = read(set(sheet(name, "Meeting", 1)), NONE).page(1);
        assertTrue(text.contains(Normalizer.normalize(name, Normalizer.Form.NFC)), text);
        assertFalse(text.contains("\u25a1"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u738b\u5c0f\u660e", "\u0645\u062d\u0645\u062f", "\u0905\u092e\u093f\u0924",
            "\ud83d\ude00", "\ud800" })
    void whatNoFontHasIsABoxAndThePageSaysSo(String name) throws IOException {
        var file = new PdfSheets(NONE).write(set(sheet("Li " + name, "Meeting", 1), sheet("Ana", "x", 1)),
                Paper.A4);
        var text = new PdfText(file);
        var first = text.page(1);
        if (Character.isSurrogate(name.charAt(0)) && name.length() == 1) {
            assertFalse(first.contains("\u25a1"), "half a letter is left out: " + first);
            return;
        }
        assertTrue(first.contains("Li \u25a1"), first);
        assertFalse(text.page(2).contains("\u25a1"), text.page(2));
        var seen = pages(set(sheet("Li " + name, "Meeting", 1), sheet("Ana", "x", 1)), Paper.A4);
        assertTrue(seen.getFirst().contains("stands for a letter that no font"), seen.getFirst());
        assertFalse(seen.getLast().contains("stands for a letter"), seen.getLast());
        var content = new String(text.reader().getPageContent(1), StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("/ActualText"), "programs that read aloud get the name itself");
    }

    @Test
    void fontsOfTheMachineAreEmbeddedToo() throws IOException {
        var fonts = MachineFonts.usual();
        assumeTrue(fonts.having('\u0645').isPresent(), "no font here has Arabic letters");
        var text = read(set(sheet("\u0645\u062d\u0645\u062f Li", "Meeting", 1)), fonts);
        assertFalse(text.page(1).contains("\u25a1"), text.page(1));
        assertEquals(2, fonts(text, 1));
    }

    @Test
    void theSameSheetsOfADayAreTheSameBytes() {
        var one = set(sheet("North \u738b \u0645\u062d", "Meeting", 50));
        assertArrayEquals(new PdfSheets().write(one, Paper.LETTER), new PdfSheets().write(one, Paper.LETTER));
    }

    @Test
    void titleLanguageAndPartsAreMarkedAndFontsAreEmbedded() throws IOException {
        var reader = read(set(sheet("North", "Meeting", 3)), NONE).reader();
        assertEquals("Week sheets", reader.getInfo().get("Title"));
        assertEquals("Harbor Unified", reader.getInfo().get("Author"));
        assertEquals("D:20261001000000Z", reader.getInfo().get("CreationDate"));
        var catalog = reader.getCatalog();
        assertEquals("en", catalog.getAsString(PdfName.LANG).toString());
        assertNotNull(catalog.getAsDict(PdfName.STRUCTTREEROOT));
        assertEquals("true", catalog.getAsDict(PdfName.MARKINFO).get(PdfName.MARKED).toString());
        var roles = new TreeMap<String, Integer>();
        count((PdfDictionary) PdfReader.getPdfObject(catalog.getAsDict(PdfName.STRUCTTREEROOT)
                .getAsArray(PdfName.K).getPdfObject(0)), roles);
        assertEquals("{/Document=1, /H1=1, /H2=1, /P=2, /Sect=1, /TD=9, /TH=3, /TR=4, /Table=1}",
                roles.toString());
        assertEquals(1, fonts(new PdfText(new PdfSheets(NONE).write(set(sheet("A", "b", 1)), Paper.A4)), 1));
    }

    private static void count(PdfDictionary element, Map<String, Integer> roles) {
        roles.merge(element.get(PdfName.S).toString(), 1, Integer::sum);
        var kids = element.get(PdfName.K);
        if (kids != null && kids.isArray()) {
            for (var kid : ((PdfArray) kids).getElements()) {
                if (PdfReader.getPdfObject(kid) instanceof PdfDictionary part && part.contains(PdfName.S)) {
                    count(part, roles);
                }
            }
        }
    }

    /** How many fonts a page has; every one is embedded. */
    private static int fonts(PdfText text, int page) {
        var fonts = text.reader().getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        for (var name : fonts.getKeys()) {
            var inner = (PdfDictionary) fonts.getAsDict(name).getAsArray(PdfName.DESCENDANTFONTS)
                    .getDirectObject(0);
            var descriptor = inner.getAsDict(PdfName.FONTDESCRIPTOR);
            assertTrue(descriptor.contains(PdfName.FONTFILE2) || descriptor.contains(PdfName.FONTFILE3),
                    name + " is not embedded");
        }
        return fonts.size();
    }
}
