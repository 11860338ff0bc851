/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.text.JsonText;
import org.cadre.scheduling.window.Prices;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Rules as JSON. A file is read strictly: what it names wrongly is refused with line or field, what it
 * leaves out is as in the preset.
 */
@SuppressWarnings("nls")
public final class RulesText {

    /** The value of the member "format". */
    public static final String FORMAT = "cadre-schedule-rules";
    private static final int VERSION = 1;
    private static final int DEEPEST = 8;

    private RulesText() {
    }

    /** Returns the rules as the members of their JSON, in the order of the handbook. */
    public static Map<String, Object> data(PlanRules rules) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", FORMAT);
        data.put("version", VERSION);
        data.put("name", rules.name());
        data.put("costs", costs(rules.costs()));
        data.put("limits", limits(rules.limits()));
        data.put("hours", hours(rules.hours()));
        return data;
    }

    private static Map<String, Object> costs(PlanRules.Costs costs) {
        var data = new LinkedHashMap<String, Object>();
        data.put("unplaced", costs.unplaced());
        data.put("lostLesson", costs.lostLesson());
        data.put("substitute", costs.substitute());
        data.put("colleague", costs.colleague());
        data.put("officeCover", costs.officeCover());
        data.put("coverAgain", costs.coverAgain());
        data.put("afterHours", costs.afterHours());
        data.put("afterHoursAgain", costs.afterHoursAgain());
        data.put("call", costs.call());
        data.put("wish", costs.wish());
        data.put("otherSlot", costs.otherSlot());
        data.put("move", costs.move());
        if (costs.budget() != Prices.NO_BUDGET) {
            data.put("budget", costs.budget());
        }
        return data;
    }

    private static Map<String, Object> limits(PlanRules.Limits limits) {
        var data = new LinkedHashMap<String, Object>();
        data.put("sessionsADay", limits.sessionsADay());
        data.put("sessionsInARow", limits.sessionsInARow());
        data.put("breakMinutes", limits.breakMinutes());
        data.put("coversEach", limits.coversEach());
        data.put("travelMinutes", limits.travelMinutes());
        data.put("windowWeeks", limits.windowWeeks());
        return data;
    }

    private static Map<String, Object> hours(PlanRules.Hours hours) {
        var data = new LinkedHashMap<String, Object>();
        data.put("earliest", hours.earliest().toString());
        data.put("latest", hours.latest().toString());
        data.put("noon", hours.noon().toString());
        data.put("developmentDays", hours.developmentDays());
        data.put("rotationWaits", hours.rotationWaits());
        data.put("weeklyTimesBind", hours.weeklyTimesBind());
        data.put("callWhenApart", hours.callWhenApart());
        return data;
    }

    /** Returns the rules as JSON that {@link #read} reads as the same rules. */
    public static String write(PlanRules rules) {
        return JsonText.write(data(rules)) + '\n';
    }

    /**
     * Reads rules.
     *
     * @param where names the text in messages, for instance a file name
     * @throws CadreException of kind INPUT, naming everything that is wrong
     */
    public static PlanRules read(String json, String where) throws CadreException {
        var plain = json.startsWith("\uFEFF") ? json.substring(1) : json;
        var top = new RulesMembers(object(plain, where), "", new ArrayList<>());
        if (!FORMAT.equals(top.raw("format"))) {
            throw CadreException.input(NLS.bind(Messages.Rules_noRules, where, FORMAT));
        }
        if (top.whole("version", 1, Integer.MAX_VALUE, 0) > VERSION) {
            throw CadreException.input(NLS.bind(Messages.Rules_newer, where));
        }
        var rules = rules(top);
        top.refuse(where);
        return rules;
    }

    private static PlanRules rules(RulesMembers top) {
        if (top.raw("version") == null) {
            top.add(Messages.Rules_noVersion);
        }
        var rules = new PlanRules(top.text("name", PlanRules.PRESET.name()), costs(top.object("costs")),
                limits(top.object("limits")), hours(top.object("hours")));
        top.refuseOthers();
        return rules;
    }

    private static PlanRules.Costs costs(RulesMembers in) {
        var preset = PlanRules.Costs.PRESET;
        var costs = new PlanRules.Costs(in.price("unplaced", preset.unplaced()),
                in.price("lostLesson", preset.lostLesson()), in.price("substitute", preset.substitute()),
                in.price("colleague", preset.colleague()), in.price("officeCover", preset.officeCover()),
                in.price("coverAgain", preset.coverAgain()), in.price("afterHours", preset.afterHours()),
                in.price("afterHoursAgain", preset.afterHoursAgain()), in.price("call", preset.call()),
                in.price("wish", preset.wish()), in.price("otherSlot", preset.otherSlot()),
                in.price("move", preset.move()), budget(in));
        in.refuseOthers();
        return costs;
    }

    private static long budget(RulesMembers in) {
        return in.raw("budget") == null ? Prices.NO_BUDGET : in.whole("budget", 0, 1_000_000_000, 0);
    }

    private static PlanRules.Limits limits(RulesMembers in) {
        var preset = PlanRules.Limits.PRESET;
        var limits = new PlanRules.Limits(in.whole("sessionsADay", 1, 50, preset.sessionsADay()),
                in.whole("sessionsInARow", 1, 50, preset.sessionsInARow()),
                in.whole("breakMinutes", 0, 240, preset.breakMinutes()),
                in.whole("coversEach", 0, 100, preset.coversEach()),
                in.whole("travelMinutes", 0, 600, preset.travelMinutes()),
                in.whole("windowWeeks", 1, 8, preset.windowWeeks()));
        in.refuseOthers();
        return limits;
    }

    private static PlanRules.Hours hours(RulesMembers in) {
        var preset = PlanRules.Hours.PRESET;
        var hours = new PlanRules.Hours(in.time("earliest", preset.earliest()),
                in.time("latest", preset.latest()), in.time("noon", preset.noon()),
                in.flag("developmentDays", preset.developmentDays()),
                in.flag("rotationWaits", preset.rotationWaits()),
                in.flag("weeklyTimesBind", preset.weeklyTimesBind()),
                in.flag("callWhenApart", preset.callWhenApart()));
        if (!hours.earliest().isBefore(hours.latest())) {
            in.add(NLS.bind(Messages.Rules_hours, hours.earliest(), hours.latest()));
        }
        in.refuseOthers();
        return hours;
    }

    private static Map<String, Object> object(String json, String where) throws CadreException {
        var reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        try {
            var members = object(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException(Messages.Rules_more);
            }
            return members;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw CadreException.input(NLS.bind(Messages.Rules_syntax, where, said(e)));
        }
    }

    /** What is wrong and where, without what the reader of JSON advises programmers. */
    private static String said(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                .replaceFirst("^Use JsonReader.* malformed JSON", Messages.Rules_malformed)
                .replaceFirst("[.]$", "");
    }

    private static Map<String, Object> object(JsonReader reader) throws IOException {
        var members = new LinkedHashMap<String, Object>();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (members.containsKey(name)) {
                throw new JsonParseException(NLS.bind(Messages.Rules_twice, reader.getPath()));
            }
            members.put(name, value(reader));
        }
        reader.endObject();
        return members;
    }

    private static Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> list(reader);
            case NUMBER -> new BigDecimal(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> throw new JsonParseException(NLS.bind(Messages.Rules_null, reader.getPath()));
            default -> reader.nextString();
        };
    }

    private static List<Object> list(JsonReader reader) throws IOException {
        var list = new ArrayList<Object>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(value(reader));
        }
        reader.endArray();
        return list;
    }
}
