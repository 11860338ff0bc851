/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.print.Sheet;

/** A page that is being set. */
final class Page {

    private final Sheet sheet;
    private final int number;
    private final List<Item> items = new ArrayList<>();

    /** The page with that number of a sheet, from 1. */
    Page(Sheet sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    Sheet sheet() {
        return sheet;
    }

    int number() {
        return number;
    }

    void add(Item item) {
        items.add(item);
    }

    List<Item> items() {
        return items;
    }

    /** Whether boxes stand for letters somewhere. */
    boolean isMissingLetters() {
        return items.stream().anyMatch(item -> item instanceof Item.Words words && words.line().missing());
    }
}
