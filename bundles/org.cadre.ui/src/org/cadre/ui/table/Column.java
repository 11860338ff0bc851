/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/**
 * A column of a {@link DataTable}.
 *
 * @param id stable name, under which width and visibility are remembered
 * @param label its heading
 * @param width initial width in characters
 * @param text a row's text; never null
 * @param order the order of rows by this column
 * @param icon a row's icon, or null for no icon
 * @param numeric whether it holds numbers, which stand to the right
 * @param shown whether it is visible until the user chooses
 * @param <T> the type of the rows
 */
public record Column<T>(String id, String label, int width, Function<T, String> text, Comparator<T> order,
        Function<T, Image> icon, boolean numeric, boolean shown) {

    /** A column of texts, ordered as the user's language orders words. */
    public static <T> Column<T> text(String id, String label, int width, Function<T, String> text) {
        return new Column<>(id, label, width, text, null, row -> null, false, true);
    }

    /** A column of numbers. */
    public static <T> Column<T> number(String id, String label, int width, Function<T, ? extends Number> number) {
        return new Column<>(id, label, width, row -> Numbers.text(number.apply(row)),
                Comparator.comparingDouble(row -> Numbers.value(number.apply(row))), row -> null, true, true);
    }

    /** This column with an icon before its text. */
    public Column<T> withIcon(Function<T, Image> images) {
        return new Column<>(id, label, width, text, order, images, numeric, shown);
    }

    /** This column with an order of its own, for instance for dates and levels. */
    public Column<T> orderedBy(Comparator<T> comparator) {
        return new Column<>(id, label, width, text, comparator, icon, numeric, shown);
    }

    /** This column, not visible until the user chooses it. */
    public Column<T> hidden() {
        return new Column<>(id, label, width, text, order, icon, numeric, false);
    }

    int alignment() {
        return numeric ? SWT.TRAIL : SWT.LEAD;
    }

    /** The order of rows by this column; the user's language decides where none was given. */
    Comparator<T> comparator() {
        return order != null ? order : Comparator.comparing(text, Collator.getInstance());
    }
}
