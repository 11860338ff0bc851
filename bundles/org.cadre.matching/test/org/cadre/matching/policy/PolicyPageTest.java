/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchTerm;
import org.cadre.core.text.Decimals;
import org.cadre.matching.testing.World;
import org.junit.jupiter.api.Test;

/** The handbook's page about policies says what the program does. */
class PolicyPageTest {

    private static final String PAGE = "releng/docs/handbook/policy.md";
    private static final String FENCE = "```json";

    private static String page() throws IOException {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(PAGE))) {
            folder = folder.getParent();
        }
        return Files.readString(folder.resolve(PAGE));
    }

    @Test
    void everyRuleAndCriterionStandsThereWithSettingsAndSource() throws IOException {
        var lines = page().lines().toList();
        Stream.<MatchTerm>concat(World.TERMS.rules().stream(), World.TERMS.criteria().stream())
                .forEach(term -> check(term, lines));
    }

    private static void check(MatchTerm term, List<String> lines) {
        var line = lines.stream().filter(l -> l.startsWith("| `" + term.id() + "` |")).findFirst()
                .orElseThrow(() -> new AssertionError("The page lacks " + term.id()));
        assertTrue(line.contains("| " + term.label() + " |"), line);
        assertTrue(line.contains(term.explanation()), term.explanation());
        assertTrue(line.endsWith("| " + (term.source().isEmpty() ? "Cadre's own" : term.source()) + " |"),
                term.source());
        term.settings().forEach(setting -> assertTrue(line.contains("`%s` %s to %s, else %s".formatted(
                setting.id(), Decimals.text(setting.least()), Decimals.text(setting.most()),
                Decimals.text(setting.preset()))), setting.id()));
    }

    @Test
    void theExampleIsAPolicyThatUsesEveryMember() throws IOException, CadreException {
        var page = page();
        int start = page.indexOf(FENCE) + FENCE.length();
        var json = page.substring(start, page.indexOf("```", start));
        var policy = World.POLICIES.parse(json, "handbook");
        var members = (Map<?, ?>) StrictJson.read(json, "handbook");
        assertEquals(World.POLICIES.data(policy).keySet(), members.keySet());
        assertEquals("Two of three", policy.choices().get(0).name());
    }

    @Test
    void everyPresetAndAimAndCommandStandsThere() throws IOException {
        var page = page();
        World.POLICIES.presets().forEach(id -> assertTrue(page.contains("| `" + id + "` |"), id));
        Aim.ids().forEach(id -> assertTrue(page.contains("`" + id + "`"), id));
        Stream.of("presets", "show", "check", "explain", "get", "set")
                .forEach(name -> assertTrue(page.contains("`cadre policy " + name), name));
    }
}
