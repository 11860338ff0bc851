/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes results for machines. */
final class Json {

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting()
            .create();

    private Json() {
    }

    /** Returns the data as one JSON object. */
    static String write(Map<String, Object> data) {
        return GSON.toJson(data);
    }

    /** Returns the object that says why there is no result. */
    static String error(String message) {
        return write(Map.of("error", message)); //$NON-NLS-1$
    }
}
