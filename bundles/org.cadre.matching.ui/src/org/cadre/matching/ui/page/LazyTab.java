/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;

/**
 * A tab whose content is made when somebody first turns to it, and which follows what changed when it is
 * looked at, so that a page opens with one tab and not with all.
 *
 * @param <T> the content
 */
final class LazyTab<T> {

    private final CTabFolder folder;
    private final CTabItem item;
    private final Lazy<T> content;
    private final Function<T, Control> control;
    private final Consumer<T> refresh;
    private boolean stale;

    /**
     * @param refresh shows the present state in the content
     */
    LazyTab(CTabFolder folder, Supplier<T> maker, Function<T, Control> control, Consumer<T> refresh) {
        this.folder = folder;
        this.control = control;
        this.refresh = refresh;
        content = new Lazy<>(maker);
        item = new CTabItem(folder, SWT.NONE);
    }

    CTabItem item() {
        return item;
    }

    boolean isInFront() {
        return folder.getSelection() == item;
    }

    /** The content, if anybody turned to the tab yet. */
    Optional<T> made() {
        return content.isMade() ? Optional.of(content.get()) : Optional.empty();
    }

    /** There is something new to show. */
    void changed() {
        stale = true;
        if (isInFront()) {
            show();
        }
    }

    /**
     * Makes the content if there is none yet, and shows the present state if it shows a former one: before it
     * is seen the first time, since a long form is measured with every change as soon as it has a size.
     */
    void show() {
        boolean first = !content.isMade();
        var present = content.get();
        if (stale) {
            stale = false;
            refresh.accept(present);
        }
        if (first) {
            item.setControl(control.apply(present));
        }
    }
}
