/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.Optional;

import org.cadre.model.Element;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;

/** The service that shows elements: what they are called, their icon, and the editor that opens them. */
public interface Elements {

    /** The element's name as the user knows it; never empty. */
    String label(Element element);

    /** The icon of the element's kind; belongs to this service. */
    Image icon(Element element);

    /**
     * Opens the editor of the element, or of the nearest container that has one, in the active page.
     *
     * @return the editor; empty if nothing of its kind can be opened
     */
    Optional<IEditorPart> open(Element element);
}
