/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Tries the texts of classes that load them from a messages file. */
public final class MessageTexts {

    private static final Object[] VALUES = { "a", "b", "c", "d", "e", "f" };

    private MessageTexts() {
    }

    /**
     * What is wrong with texts: they are not there, do not take values, or have a straight apostrophe, which
     * quotes what follows.
     *
     * @param classes classes whose public static fields are texts
     * @return one line for each text that is wrong
     */
    public static List<String> flaws(Class<?>... classes) {
        return Stream.of(classes).flatMap(one -> Stream.of(one.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> flaw(text(field)).map(flaw -> field + " " + flaw).stream()).toList();
    }

    private static String text(Field field) {
        try {
            field.setAccessible(true); // classes of texts are seldom public
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> flaw(String text) {
        if (text == null || text.startsWith("NLS missing message")) {
            return Optional.of("is not in the file");
        }
        if (text.contains("'")) {
            return Optional.of("has a straight apostrophe: " + text);
        }
        var bound = NLS.bind(text, VALUES);
        return bound.contains("{") || bound.contains("<missing")
                ? Optional.of("does not take its values: " + bound) : Optional.empty();
    }
}
