/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes results for machines as JSON. */
public final class JsonText {

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private JsonText() {
    }

    /**
     * Returns the data as one JSON object.
     *
     * @param data strings, finite numbers, booleans, nulls, lists and maps of those
     */
    public static String write(Map<String, ?> data) {
        return GSON.toJson(data);
    }
}
