/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ResourceBundle;

import org.cadre.model.CadrePackage;
import org.cadre.model.EducatorRole;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;

class EnumTextsTest {

    @Test
    void everyValueOfTheModelHasAText() {
        var texts = ResourceBundle.getBundle("org.cadre.ui.form.enums");
        CadrePackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .flatMap(type -> type.getELiterals().stream().map(l -> type.getName() + '.' + l.getLiteral()))
                .forEach(key -> assertTrue(texts.containsKey(key), key));
    }

    @Test
    void namesValues() {
        assertEquals("Principal", EnumTexts.of(EducatorRole.PRINCIPAL));
        assertEquals("", EnumTexts.of(null));
    }
}
