/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;

/**
 * A service by which a module adds to the Overview of a program: what needs the coordinator today, and the numbers
 * she watches.
 */
public interface Attention {

    /**
     * What needs the coordinator.
     *
     * @return one line for each thing, the most urgent first; empty if nothing does
     */
    List<Line> needs(Program program, EditSession session);

    /** The numbers to show, in order. */
    List<Figure> figures(Program program, EditSession session);

    /**
     * Something that needs the coordinator.
     *
     * @param text a sentence with a number
     * @param action what the button says
     * @param pageId id of the page where it is done
     */
    record Line(String text, String action, String pageId) {
    }

    /**
     * A number with its name.
     *
     * @param label its name
     * @param value the number as the user reads it
     * @param pageId id of the page with the rows behind it
     */
    record Figure(String label, String value, String pageId) {
    }
}
