/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the lists that lie beside the classes of this package. */
@SuppressWarnings("nls")
final class Resources {

    private Resources() {
    }

    /** Returns the lines of a resource, without empty ones and comments. */
    static Stream<String> lines(String name) {
        try (var reader = open(name); var text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString().lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (var reader = open(name)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return properties;
    }

    private static Reader open(String name) {
        return new InputStreamReader(Resources.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
