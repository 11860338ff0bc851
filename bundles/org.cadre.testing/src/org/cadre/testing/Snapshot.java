/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.function.Consumer;

import org.cadre.core.merge.ElementImage;
import org.cadre.model.Element;

/**
 * One root as it was committed.
 *
 * @param version how often the root was written
 * @param image what it said
 */
record Snapshot(long version, ElementImage image) {

    static void forEachElement(Element root, Consumer<Element> action) {
        action.accept(root);
        root.eAllContents().forEachRemaining(child -> action.accept((Element) child));
    }
}
