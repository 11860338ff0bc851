/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.RuleCount;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The parts of a run that are kept as JSON. */
@SuppressWarnings("nls")
final class RunJson {

    private RunJson() {
    }

    static String parts(List<ScorePart> parts) {
        var array = new JsonArray();
        for (var part : parts) {
            var json = new JsonObject();
            json.addProperty("criterion", part.criterion());
            json.addProperty("label", part.label());
            json.addProperty("weight", part.weight());
            json.addProperty("points", part.points());
            json.addProperty("contribution", part.contribution());
            json.addProperty("text", part.text());
            array.add(json);
        }
        return array.toString();
    }

    static List<ScorePart> parts(String text) {
        return objects(text == null ? new JsonArray() : JsonParser.parseString(text)).stream()
                .map(RunJson::part).toList();
    }

    private static ScorePart part(JsonObject json) {
        return new ScorePart(json.get("criterion").getAsString(), json.get("label").getAsString(),
                json.get("weight").getAsInt(), json.get("points").getAsInt(),
                json.get("contribution").getAsInt(), json.get("text").getAsString());
    }

    static String onLeave(WaitReason.OnLeave reason) {
        var json = new JsonObject();
        Optional.ofNullable(reason.until()).ifPresent(day -> json.addProperty("until", day.toString()));
        return json.toString();
    }

    static WaitReason.OnLeave onLeave(String text) {
        var until = object(text).get("until");
        return new WaitReason.OnLeave(until == null ? null : LocalDate.parse(until.getAsString()));
    }

    static String noneAllowed(WaitReason.NoneAllowed reason) {
        var rules = new JsonArray();
        for (var count : reason.rules()) {
            var json = new JsonObject();
            json.addProperty("rule", count.rule());
            json.addProperty("label", count.label());
            json.addProperty("refused", count.refused());
            json.addProperty("alone", count.alone());
            json.addProperty("example", count.example());
            rules.add(json);
        }
        var json = new JsonObject();
        json.addProperty("mentors", reason.mentors());
        json.add("rules", rules);
        return json.toString();
    }

    static WaitReason.NoneAllowed noneAllowed(String text) {
        var json = object(text);
        return new WaitReason.NoneAllowed(json.get("mentors").getAsInt(), objects(json.get("rules")).stream()
                .map(rule -> new RuleCount(rule.get("rule").getAsString(), rule.get("label").getAsString(),
                        rule.get("refused").getAsInt(), rule.get("alone").getAsInt(), example(rule)))
                .toList());
    }

    // Runs of older versions have none.
    private static String example(JsonObject rule) {
        return rule.has("example") ? rule.get("example").getAsString() : "";
    }

    static String sentences(List<String> lines) {
        var array = new JsonArray();
        lines.forEach(array::add);
        return array.toString();
    }

    static List<String> sentences(String text) {
        var lines = new ArrayList<String>();
        if (text != null) {
            JsonParser.parseString(text).getAsJsonArray().forEach(line -> lines.add(line.getAsString()));
        }
        return lines;
    }

    static String number(String name, int value) {
        var json = new JsonObject();
        json.addProperty(name, value);
        return json.toString();
    }

    static int number(String text, String name) {
        return object(text).get(name).getAsInt();
    }

    private static JsonObject object(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static List<JsonObject> objects(JsonElement array) {
        var objects = new ArrayList<JsonObject>();
        array.getAsJsonArray().forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }
}
