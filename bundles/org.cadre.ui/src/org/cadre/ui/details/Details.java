/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.cadre.model.Element;

/**
 * The explanation of a selected thing.
 *
 * @param title what is explained
 * @param summary one or two sentences that answer "why"; may be empty
 * @param sections the reasons, numbers and sources in order
 */
public record Details(String title, String summary, List<Section> sections) {

    /** Copies the sections. */
    public Details {
        sections = List.copyOf(sections);
    }

    /**
     * Facts that belong together.
     *
     * @param heading their heading
     * @param facts the facts in order
     */
    public record Section(String heading, List<Fact> facts) {

        /** Copies the facts. */
        public Section {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact.
     *
     * @param label what it is about
     * @param text what holds
     * @param share how much of the possible it is, from 0 to 1, drawn as a bar; empty for no bar
     * @param link an element that the fact leads to
     * @param named whether the label names that element and leads to it, and not the text
     */
    public record Fact(String label, String text, OptionalDouble share, Optional<Element> link,
            boolean named) {

        /** A plain fact. */
        public static Fact of(String label, String text) {
            return new Fact(label, text, OptionalDouble.empty(), Optional.empty(), false);
        }

        /** A fact with a bar, for instance a part of a score. */
        public static Fact share(String label, String text, double share) {
            return new Fact(label, text, OptionalDouble.of(share), Optional.empty(), false);
        }

        /** A fact that leads to an element. */
        public static Fact link(String label, String text, Element target) {
            return new Fact(label, text, OptionalDouble.empty(), Optional.of(target), false);
        }

        /** A fact about an element that the label names, and leads to. */
        public static Fact about(String label, String text, Element target) {
            return new Fact(label, text, OptionalDouble.empty(), Optional.of(target), true);
        }
    }
}
