/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static Stream<Field> texts() {
        return Stream.of(Messages.class, org.cadre.matching.ui.groups.Messages.class,
                org.cadre.matching.ui.trial.Messages.class,
                org.cadre.matching.ui.rounds.Messages.class, org.cadre.matching.ui.year.Messages.class)
                .flatMap(texts -> Stream.of(texts.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextLoadsAndTakesItsValues(Field field) throws IllegalAccessException {
        var text = (String) field.get(null);
        assertNotNull(text);
        assertFalse(text.startsWith("NLS missing message"), text);
        assertFalse(text.contains("'"), "a straight apostrophe is a quote to NLS: " + text);
        assertFalse(NLS.bind(text, new Object[] { "a", "b", "c" }).contains("{"), text);
    }
}
