/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.ArrayList;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * A school of the sample district with its staff.
 *
 * @param school the school
 * @param level what kind of site it is
 * @param size how many educators work there
 * @param evaluators who evaluates the others, filled while staff is hired
 */
record Site(School school, Level level, int size, List<Educator> evaluators) {

    Site(School school, Level level, int size) {
        this(school, level, size, new ArrayList<>());
    }
}
