/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads JSON as the standard says (RFC 8259), and refuses a name that stands twice in one object. */
final class StrictJson {

    private static final int DEEPEST = 32;

    private final JsonReader reader;
    private final String where;

    private StrictJson(String text, String where) {
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        this.where = where;
    }

    /**
     * Returns the content as maps, lists, strings, BigDecimals, Booleans and null.
     *
     * @param where names the text in messages, for instance a file name
     */
    static Object read(String text, String where) throws CadreException {
        var json = new StrictJson(text, where);
        try {
            var content = json.value();
            if (json.reader.peek() != JsonToken.END_DOCUMENT) {
                throw json.refused(Messages.StrictJson_moreThanOne);
            }
            return content;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw json.refused(said(e));
        }
    }

    /** What is wrong and where, without what the reader of JSON advises programmers. */
    private static String said(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                .replaceFirst("^Use JsonReader.* malformed JSON", Messages.StrictJson_malformed)
                .replaceFirst("[.]$", "");
    }

    private Object value() throws IOException, CadreException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case NUMBER -> new BigDecimal(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> nothing();
            default -> reader.nextString();
        };
    }

    private Object nothing() throws IOException {
        reader.nextNull();
        return null;
    }

    private Map<String, Object> object() throws IOException, CadreException {
        var members = new LinkedHashMap<String, Object>();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (members.containsKey(name)) {
                throw refused(NLS.bind(Messages.StrictJson_twice, reader.getPath()));
            }
            members.put(name, value());
        }
        reader.endObject();
        return members;
    }

    private List<Object> array() throws IOException, CadreException {
        var elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(value());
        }
        reader.endArray();
        return elements;
    }

    private CadreException refused(String cause) {
        return CadreException.input(NLS.bind(Messages.StrictJson_refused, where, cause));
    }
}
