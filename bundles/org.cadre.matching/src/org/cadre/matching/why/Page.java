/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.model.Educator;

/**
 * An explanation for people, the same in the window, on the command line and on paper.
 *
 * @param title what is explained
 * @param summary the answer in one or two sentences
 * @param parts the reasons
 */
public record Page(String title, String summary, List<Part> parts) {

    /** Copies the parts. */
    public Page {
        parts = List.copyOf(parts);
    }

    /** Lines under a heading. */
    public record Part(String heading, List<Line> lines) {

        /** Copies the lines. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param label what it is about; may be empty
     * @param text what is so
     * @param person whom it is about
     */
    public record Line(String label, String text, Optional<Educator> person) {

        /** A line about nobody in particular. */
        public static Line of(String label, String text) {
            return new Line(label, text, Optional.empty());
        }

        /** A line about somebody. */
        public static Line about(Educator person, String label, String text) {
            return new Line(label, text, Optional.of(person));
        }
    }

    /**
     * The same explanation about the people of another unit of work.
     *
     * @throws CadreException of kind CONFLICT if one of them is gone there
     */
    public Page in(Counterparts there) throws CadreException {
        var moved = new ArrayList<Part>();
        for (var part : parts) {
            var lines = new ArrayList<Line>();
            for (var line : part.lines()) {
                lines.add(new Line(line.label(), line.text(),
                        Optional.ofNullable(there.of(line.person().orElse(null)))));
            }
            moved.add(new Part(part.heading(), lines));
        }
        return new Page(title, summary, moved);
    }

    /** The explanation as lines of text. */
    @SuppressWarnings("nls")
    public List<String> text() {
        var lines = new ArrayList<String>();
        lines.add(title);
        if (!summary.isEmpty()) {
            lines.add(summary);
        }
        for (var part : parts) {
            lines.add(part.heading());
            part.lines().forEach(line -> lines.add("  " + (line.label().isEmpty() ? "" : line.label() + ": ")
                    + line.text()));
        }
        return lines;
    }
}
