/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openpdf.text.pdf.BaseFont;

/**
 * Finds the letters of texts in fonts and breaks texts into lines. Liberation Sans, which comes with the PDF
 * library, has Latin, Greek, Cyrillic and Hebrew letters; others are looked for on this machine.
 */
@SuppressWarnings("nls")
final class Letters {

    private static final String OWN = "LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final String MORE = "\u2026";
    private static final float UNITS = 1000;

    private final MachineFonts machine;
    private final List<BaseFont> used = new ArrayList<>();
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    /** Looks for what the library's font has not in those of the machine. */
    Letters(MachineFonts machine) {
        this.machine = machine;
        used.add(own());
    }

    private static BaseFont own() {
        try (var data = BaseFont.class.getResourceAsStream("/font-fallback/" + OWN)) {
            var font = BaseFont.createFont(OWN, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    data.readAllBytes(), null);
            font.setSecureRandom(new SameName(0));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the library, not on a disk of its own
        }
    }

    /** One line of a text that was prepared. */
    Line line(String text) {
        var visual = Script.visual(text);
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        BaseFont font = used.getFirst();
        float width = 0;
        boolean missing = false;
        for (int letter : visual.codePoints().toArray()) {
            var glyph = glyph(letter);
            if (glyph.font() != font && !run.isEmpty()) {
                runs.add(new Run(font, run.toString()));
                run.setLength(0);
            }
            font = glyph.font();
            run.append(glyph.text());
            width += glyph.width();
            missing |= glyph.missing();
        }
        runs.add(new Run(font, run.toString()));
        return new Line(List.copyOf(runs), width, !missing && visual.equals(text), missing);
    }

    /**
     * Breaks a prepared text between words where it can, else within them.
     *
     * @param room how wide lines may be at a size of 1
     * @param most how many lines there may be; more are cut off, which the last says
     */
    List<String> wrap(String text, float room, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE && lines.size() <= most; end = breaks.next()) {
            var word = text.substring(start, end);
            start = end;
            if (!line.isEmpty() && width(line + word.stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
            while (width(line.toString().stripTrailing()) > room && lines.size() <= most) {
                int cut = fitting(line.toString(), room);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines.size() <= most ? lines : cut(lines.subList(0, most), room);
    }

    private List<String> cut(List<String> lines, float room) {
        var last = lines.getLast();
        while (!last.isEmpty() && width(last + MORE) > room) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        var cut = new ArrayList<>(lines);
        cut.set(lines.size() - 1, last.stripTrailing() + MORE);
        return cut;
    }

    /** How many characters of a word fit, at least one letter with its marks. */
    private int fitting(String word, float room) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int fits = letters.next();
        for (int end = letters.next(); end != BreakIterator.DONE && width(word.substring(0, end)) <= room;
                end = letters.next()) {
            fits = end;
        }
        return fits;
    }

    private float width(String text) {
        return (float) text.codePoints().mapToDouble(letter -> glyph(letter).width()).sum();
    }

    private Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::find);
    }

    private Glyph find(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            return new Glyph(used.getFirst(), "", 0, false);
        }
        var font = Script.isPlain(codePoint) ? fontOf(codePoint) : Optional.<BaseFont>empty();
        return font.isPresent() ? glyph(font.get(), codePoint, false) : glyph(used.getFirst(), BOX, true);
    }

    private Optional<BaseFont> fontOf(int codePoint) {
        for (var font : used) {
            if (font.charExists(codePoint)) {
                return Optional.of(font);
            }
        }
        var found = machine.having(codePoint);
        found.ifPresent(font -> {
            font.setSecureRandom(new SameName(used.size()));
            used.add(font);
        });
        return found;
    }

    private static Glyph glyph(BaseFont font, int codePoint, boolean missing) {
        return new Glyph(font, Character.toString(codePoint), font.getWidth(codePoint) / UNITS, missing);
    }
}
