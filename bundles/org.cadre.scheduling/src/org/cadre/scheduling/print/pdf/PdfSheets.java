/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetSet;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes sheets as PDF 1.7, with embedded fonts, a title, a language and marks for people who have documents
 * read to them. The same sheets of the same day are the same bytes. Not for several threads at a time.
 */
@SuppressWarnings("nls")
public final class PdfSheets {

    private static final int ID_BYTES = 16;

    private final Letters letters;

    /** Finds letters in the fonts of this machine that the font of the library has not. */
    public PdfSheets() {
        this(MachineFonts.usual());
    }

    PdfSheets(MachineFonts machine) {
        this.letters = new Letters(machine);
    }

    /** The file with all sheets, at least one. */
    public byte[] write(SheetSet set, Paper paper) {
        var pages = new PageLayout(letters, paper).lay(set.sheets());
        var margins = new Margins(letters, paper, set);
        var count = counts(pages);
        var file = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(paper.width(), paper.height()));
        var writer = PdfWriter.getInstance(document, file);
        describe(writer, document, set, paper);
        document.open();
        var painter = new PagePainter(writer);
        for (var page : pages) {
            margins.add(page, count.get(page.sheet()).intValue());
            document.newPage();
            painter.paint(page);
        }
        document.close();
        return file.toByteArray();
    }

    private static Map<Sheet, Long> counts(List<Page> pages) {
        return pages.stream().collect(Collectors.groupingBy(Page::sheet, IdentityHashMap::new,
                Collectors.counting()));
    }

    private static void describe(PdfWriter writer, Document document, SheetSet set, Paper paper) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        document.addTitle(set.title());
        document.addCreator("Cadre");
        if (!set.owner().isEmpty()) {
            document.addAuthor(set.owner());
        }
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE,
                new PdfDate(GregorianCalendar.from(set.day().atStartOfDay(ZoneOffset.UTC))));
        info.put(PdfName.FILEID, identity(set + paper.name()));
    }

    /** The library would draw one at random. */
    private static PdfObject identity(String content) {
        try {
            var digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)), ID_BYTES);
            return PdfEncryption.createInfoId(digest, digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
