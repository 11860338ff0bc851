/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import static org.cadre.model.CadrePackage.Literals.EDUCATOR__EMAIL;
import static org.cadre.model.CadrePackage.Literals.EDUCATOR__LANGUAGES;
import static org.cadre.model.CadrePackage.Literals.EMPLOYMENT__FTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.cadre.model.CadreFactory;
import org.junit.jupiter.api.Test;

class BoundTest {

    private final List<String> steps = new ArrayList<>();
    private final Edits edits = (label, change) -> {
        steps.add(label);
        change.run();
    };

    @Test
    void recordsOneStepForAChangeAndNoneForTheSameValue() {
        var person = CadreFactory.eINSTANCE.createEducator();
        var email = new Bound(() -> person, EDUCATOR__EMAIL, "E-mail", edits);
        email.set("ada@harbor.example");
        email.set("ada@harbor.example");
        assertEquals(List.of("Change e-mail"), steps.stream().map(String::valueOf).toList());
    }

    @Test
    void comparesListsByTheirContent() {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.getLanguages().addAll(List.of("en", "es"));
        new Bound(() -> person, EDUCATOR__LANGUAGES, "Languages", edits).set(List.of("en", "es"));
        assertEquals(List.of(), steps);
    }

    @Test
    void doesNothingWhereThereIsNoOwner() {
        var nobody = new Bound(() -> null, EDUCATOR__EMAIL, "E-mail", edits);
        nobody.set("ada@harbor.example");
        assertFalse(nobody.isPresent());
        assertNull(nobody.get());
        assertEquals(List.of(), steps);
    }

    @Test
    void leavesAbbreviationsAsTheyAre() {
        var work = CadreFactory.eINSTANCE.createEmployment();
        new Bound(() -> work, EMPLOYMENT__FTE, "FTE", edits).set(0.5);
        assertEquals(List.of("Change FTE"), steps);
    }
}
