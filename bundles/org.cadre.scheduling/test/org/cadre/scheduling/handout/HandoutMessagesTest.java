/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutMessagesTest {

    static Stream<String> texts() {
        return Stream.of(Messages.class, org.cadre.scheduling.command.handout.Messages.class,
                org.cadre.scheduling.log.Messages.class, org.cadre.scheduling.command.log.Messages.class,
                org.cadre.scheduling.ledger.Messages.class,
                        org.cadre.scheduling.command.ledger.Messages.class)
                .flatMap(texts -> Stream.of(texts.getFields()))
                        .filter(f -> Modifier.isStatic(f.getModifiers()))
                .map(HandoutMessagesTest::text);
    }

    private static String text(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextLoadsAndTakesItsValues(String text) {
        assertNotNull(text);
        assertFalse(text.startsWith("NLS missing message"), text);
        assertFalse(text.contains("'"), "a straight apostrophe is a quote to NLS: " + text);
        var bound = NLS.bind(text, new Object[] { "a", "b", "c", "d", "e", "f" });
        assertFalse(bound.contains("{") || bound.contains("<missing"), bound);
    }
}
