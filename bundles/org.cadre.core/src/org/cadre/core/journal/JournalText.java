/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.cadre.core.merge.ElementImage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Writes a journal's content as JSON and reads it again. Records are written one by one, so that their texts
 * can be kept.
 */
@SuppressWarnings("nls")
final class JournalText {

    /** The version that this program writes. */
    static final int VERSION = 1;

    private static final String FORMAT = "format";
    private static final String AT = "at";
    private static final String ACCOUNT = "account";
    private static final String RECORDS = "records";
    private static final String UNFINISHED = "unfinished";
    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String BASE = "base";
    private static final String MINE = "mine";
    private static final String FIELD = "field";
    private static final String TEXT = "text";

    private static final Pattern HALVES = Pattern.compile(
            "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private JournalText() {
    }

    /** Returns a record as JSON. */
    static String record(JournalRecord entry) {
        var json = new JsonObject();
        json.addProperty(ID, entry.id());
        json.addProperty(TYPE, ImageText.typeName(entry.type()));
        json.addProperty(NAME, entry.name());
        json.add(BASE, ImageText.write(entry.base()));
        json.add(MINE, ImageText.write(entry.mine()));
        return encodable(json.toString());
    }

    /** Escapes halves of characters, which a text may have and UTF-8 cannot. */
    private static String encodable(String json) {
        return HALVES.matcher(json).replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** Returns the JSON of a journal. */
    static byte[] write(Instant at, String account, Collection<String> records, List<Unfinished> unfinished) {
        var head = new JsonObject();
        head.addProperty(FORMAT, VERSION);
        head.addProperty(AT, at.toString());
        head.addProperty(ACCOUNT, account);
        var texts = new JsonArray();
        unfinished.forEach(text -> texts.add(json(text)));
        head.add(UNFINISHED, texts);
        var text = new StringBuilder(encodable(head.toString()));
        text.setLength(text.length() - 1);
        text.append(",\"" + RECORDS + "\":[").append(String.join(",\n", records)).append("]}");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(Unfinished text) {
        var json = new JsonObject();
        json.addProperty(NAME, text.name());
        json.addProperty(FIELD, text.field());
        json.addProperty(TEXT, text.text());
        return json;
    }

    /**
     * Reads a journal.
     *
     * @throws Unreadable if this program cannot understand it
     */
    static JournalContent read(byte[] text) throws Unreadable {
        try {
            var json = JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
            if (json.get(FORMAT).getAsInt() > VERSION) {
                throw new Unreadable(Unreadable.Why.NEWER, null);
            }
            var records = new ArrayList<JournalRecord>();
            json.getAsJsonArray(RECORDS).forEach(entry -> records.add(record(entry.getAsJsonObject())));
            requireOnce(records.stream().map(JournalRecord::base).toList());
            requireOnce(records.stream().map(JournalRecord::mine).toList());
            var texts = new ArrayList<Unfinished>();
            json.getAsJsonArray(UNFINISHED).forEach(entry -> texts.add(unfinished(entry)));
            return new JournalContent(Instant.parse(json.get(AT).getAsString()),
                    json.get(ACCOUNT).getAsString(), records, texts);
        } catch (ImageText.UnknownWord e) {
            throw new Unreadable(Unreadable.Why.NEWER, e);
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeException
                | IllegalArgumentException | ClassCastException | UnsupportedOperationException e) {
            throw new Unreadable(Unreadable.Why.DAMAGED, e);
        }
    }

    private static JournalRecord record(JsonObject json) {
        var read = new JournalRecord(json.get(ID).getAsString(), ImageText.type(json.get(TYPE).getAsString()),
                json.get(NAME).getAsString(), ImageText.read(json.get(BASE)), ImageText.read(json.get(MINE)));
        for (var image : Arrays.asList(read.base(), read.mine())) {
            if (image != null && (!image.id().equals(read.id()) || image.type() != read.type())) {
                throw new IllegalArgumentException(read.id());
            }
        }
        return read;
    }

    /** An element is in one place: in two, the one could contain the other. */
    private static void requireOnce(List<ElementImage> roots) {
        var ids = new HashSet<String>();
        var left = new ArrayDeque<ElementImage>();
        roots.stream().filter(Objects::nonNull).forEach(left::add);
        while (!left.isEmpty()) {
            var image = left.remove();
            if (!ids.add(image.id())) {
                throw new IllegalArgumentException(image.id());
            }
            image.values().values().stream().filter(List.class::isInstance)
                    .flatMap(list -> ((List<?>) list).stream())
                    .filter(ElementImage.class::isInstance).forEach(child -> left.add((ElementImage) child));
        }
    }

    private static Unfinished unfinished(JsonElement entry) {
        var json = entry.getAsJsonObject();
        return new Unfinished(json.get(NAME).getAsString(), json.get(FIELD).getAsString(),
                json.get(TEXT).getAsString());
    }
}
