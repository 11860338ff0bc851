/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.personal.ErasureLine.Fate;
import org.cadre.model.Educator;

/**
 * What would become of what a database knows of a person.
 *
 * @param person the person
 * @param replacement what will stand for her name
 * @param lines what becomes of the records, without kinds that she has none of
 */
public record ErasurePlan(Educator person, String replacement, List<ErasureLine> lines) {

    /** Keeps a copy. */
    public ErasurePlan {
        lines = List.copyOf(lines);
    }

    /** Collects lines. */
    static final class Builder {

        private final List<ErasureLine> lines = new ArrayList<>();

        Builder add(Fate fate, String what, long count, String why) {
            if (count > 0) {
                lines.add(new ErasureLine(fate, what, (int) count, why));
            }
            return this;
        }

        List<ErasureLine> lines() {
            return lines;
        }
    }
}
