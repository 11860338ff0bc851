/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.util.IdentityHashMap;
import java.util.Map;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Draws pages, with marks that say what each part is and, where letters were turned around, its text. */
@SuppressWarnings("nls")
final class PagePainter {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final float GRAY = 0.6f;
    /** How much thicker emphasized letters are than others, compared with their size. */
    private static final float BOLD = 0.035f;

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    PagePainter(PdfWriter writer) {
        this.writer = writer;
    }

    /** Draws a page onto the one that is open. */
    void paint(Page page) {
        var content = writer.getDirectContent();
        Tag open = null;
        boolean marked = false;
        for (var item : page.items()) {
            var tag = item instanceof Item.Words words ? words.tag() : null;
            if (!marked || tag != open) {
                if (marked) {
                    content.endMarkedContentSequence();
                }
                begin(content, tag, page);
                open = tag;
                marked = true;
            }
            switch (item) {
                case Item.Words words -> draw(content, words);
                case Item.Rule rule -> draw(content, rule);
            }
        }
        if (marked) {
            content.endMarkedContentSequence();
        }
    }

    private void begin(PdfContentByte content, Tag tag, Page page) {
        if (tag == null) {
            content.beginMarkedContentSequence(ARTIFACT);
            return;
        }
        var facts = new PdfDictionary();
        boolean exact = page.items().stream().allMatch(item -> !(item instanceof Item.Words words)
                || words.tag() != tag || words.line().exact());
        if (!exact) {
            facts.put(ACTUAL_TEXT, new PdfString(tag.text(), PdfObject.TEXT_UNICODE));
        }
        content.beginMarkedContentSequence(element(tag), facts);
    }

    private PdfStructureElement element(Tag tag) {
        var known = elements.get(tag);
        if (known != null) {
            return known;
        }
        var role = new PdfName(tag.role());
        var made = tag.parent() == null ? new PdfStructureElement(writer.getStructureTreeRoot(), role)
                : new PdfStructureElement(element(tag.parent()), role);
        if ("TH".equals(tag.role())) {
            var scope = new PdfDictionary();
            scope.put(PdfName.O, new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            made.put(PdfName.A, scope);
        }
        elements.put(tag, made);
        return made;
    }

    private static void draw(PdfContentByte content, Item.Words words) {
        content.beginText();
        if (words.bold()) {
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            content.setLineWidth(words.size() * BOLD);
        }
        content.setTextMatrix(words.x(), words.y());
        for (var run : words.line().runs()) {
            content.setFontAndSize(run.font(), words.size());
            content.showText(run.text());
        }
        if (words.bold()) {
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        content.endText();
    }

    private static void draw(PdfContentByte content, Item.Rule rule) {
        content.saveState();
        content.setGrayStroke(GRAY);
        content.setLineWidth(rule.weight());
        content.moveTo(rule.x(), rule.y());
        content.lineTo(rule.x() + rule.width(), rule.y());
        content.stroke();
        content.restoreState();
    }
}
