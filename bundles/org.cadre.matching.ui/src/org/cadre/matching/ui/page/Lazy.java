/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for. For one thread.
 *
 * @param <T> what
 */
final class Lazy<T> {

    private final Supplier<? extends T> maker;
    private T made;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    boolean isMade() {
        return made != null;
    }
}
