/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.text.Folding;
import org.eclipse.osgi.util.NLS;

/** What cannot be in a bell schedule that somebody types. */
public final class BellFlaws {

    private BellFlaws() {
    }

    /**
     * A period as it was typed.
     *
     * @param name what people call it
     * @param start when it begins, as typed
     * @param end when it ends, as typed
     */
    public record Line(String name, String start, String end) {

        /** Whether nothing was typed. */
        public boolean isBlank() {
            return name.isBlank() && start.isBlank() && end.isBlank();
        }

        LocalTime from() {
            return TimeText.read(start).orElse(null);
        }

        LocalTime until() {
            return TimeText.read(end).orElse(null);
        }

        private boolean overlaps(Line other) {
            return from().isBefore(other.until()) && other.from().isBefore(until());
        }
    }

    /**
     * Something that cannot be.
     *
     * @param line where, from 0
     * @param text what, as a sentence
     */
    public record Flaw(int line, String text) {
    }

    /** All that cannot be, from the first line to the last; lines with nothing in them do not count. */
    public static List<Flaw> of(List<Line> lines) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                var text = of(line, i, lines);
                if (text != null) {
                    flaws.add(new Flaw(i, text));
                }
            }
        }
        return flaws;
    }

    private static String of(Line line, int place, List<Line> lines) {
        var name = line.name().strip();
        if (line.name().isBlank()) {
            return NLS.bind(Messages.Bells_noName, place + 1);
        }
        if (line.from() == null || line.until() == null) {
            return NLS.bind(Messages.Bells_noTime, name, line.from() == null ? line.start() : line.end());
        }
        if (!line.from().isBefore(line.until())) {
            return NLS.bind(Messages.Bells_endsFirst, new Object[] { name, TimeText.show(line.from()),
                TimeText.show(line.until()) });
        }
        for (var other : lines.subList(0, place)) {
            if (!other.isBlank() && Folding.same(other.name(), line.name())) {
                return NLS.bind(Messages.Bells_twice, name);
            }
            if (other.from() != null && other.until() != null && other.overlaps(line)) {
                return overlap(other, line);
            }
        }
        return null;
    }

    private static String overlap(Line one, Line other) {
        boolean inOrder = !one.from().isAfter(other.from());
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        return NLS.bind(Messages.Bells_overlap, new Object[] { second.name(), TimeText.show(second.from()),
            first.name(), TimeText.show(first.until()) });
    }
}
