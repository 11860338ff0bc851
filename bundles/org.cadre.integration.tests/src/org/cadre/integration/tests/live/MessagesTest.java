/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/** Every message of every bundle is there, is used by a key, and can be formatted. */
class MessagesTest {

    private static final Object[] ARGUMENTS = Collections.nCopies(10, "x").toArray();

    /** The texts of one package. */
    record Texts(Bundle bundle, URL file) {
    }

    static Stream<Texts> packagesWithMessages() {
        return Bundles.ours().flatMap(bundle ->
                entries(bundle, "messages.properties").map(file -> new Texts(bundle, file)));
    }

    static Stream<URL> texts() {
        return Bundles.ours().flatMap(bundle -> entries(bundle, "*.properties"));
    }

    @ParameterizedTest
    @MethodSource("packagesWithMessages")
    void keysAndTextsAreTheSame(Texts texts) throws Exception {
        assertEquals(new TreeSet<>(load(texts.file()).stringPropertyNames()),
                fieldNames(messagesClass(texts.bundle(), texts.file())));
    }

    @ParameterizedTest
    @MethodSource("packagesWithMessages")
    void everyTextCanBeFormatted(Texts texts) throws Exception {
        for (var field : messagesClass(texts.bundle(), texts.file()).getFields()) {
            field.setAccessible(true);
            var text = (String) field.get(null);
            var formatted = assertDoesNotThrow(() -> NLS.bind(text, ARGUMENTS), field.getName());
            assertEquals(Optional.empty(), leftover(formatted), field.getName());
        }
    }

    /** Only the source of a rule may be empty: for a rule that goes without saying. */
    @ParameterizedTest
    @MethodSource("texts")
    void noTextIsEmpty(URL file) throws IOException {
        var texts = load(file);
        var blank = texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).isBlank());
        assertEquals(List.of(), blank.filter(key -> !key.endsWith("_source")).toList());
    }

    private static Class<?> messagesClass(Bundle bundle, URL file) throws ClassNotFoundException {
        var path = file.getPath().substring(1);
        return bundle.loadClass(path.substring(0, path.lastIndexOf('/')).replace('/', '.') + ".Messages");
    }

    private static TreeSet<String> fieldNames(Class<?> messages) {
        return new TreeSet<>(Arrays.stream(messages.getDeclaredFields())
                .filter(f -> f.getType() == String.class)
                .filter(f -> Modifier.isPublic(f.getModifiers())).map(Field::getName).toList());
    }

    /** A brace that stays was quoted wrongly, or its number is no number. */
    private static Optional<String> leftover(String formatted) {
        return formatted.contains("{") && formatted.contains("}") ? Optional.of(formatted) : Optional.empty();
    }

    private static Stream<URL> entries(Bundle bundle, String pattern) {
        Enumeration<URL> found = bundle.findEntries("/org", pattern, true);
        return found == null ? Stream.empty() : Collections.list(found).stream();
    }

    private static Properties load(URL file) throws IOException {
        var texts = new Properties();
        try (var in = file.openStream()) {
            texts.load(in);
        }
        return texts;
    }
}
