/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import javax.xml.parsers.DocumentBuilderFactory;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.command.CommandRun;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import picocli.CommandLine;

class MatchCommandTest {

    private Office office;
    private MatchCommand command;

    @TempDir
    private Path folder;

    @BeforeEach
    void threeMenteesForTwoPlaces() throws CadreException {
        var world = new World();
        world.mentor("Ana <b>&\"O'Hara\"", 1);
        world.mentor("=SUM(A1)", 1);
        world.mentee("Carl");
        world.mentee("王小明");
        world.mentee("Emil");
        office = Office.of(world);
        command = new MatchCommand(office.stores(), new MatchDesk(office.programs, office.day, World.TERMS,
                World.POLICIES, office.policies, office.matcher, office.runs, office.steps));
    }

    private Outcome call(String... arguments) throws CoreException {
        var run = command.newRun();
        parse(run, arguments);
        return run.run(new NullProgressMonitor());
    }

    private static void parse(CommandRun run, String... arguments) {
        var line = new CommandLine(run);
        line.setResourceBundle(ResourceBundle.getBundle("org.cadre.matching.command.commands"));
        line.parseArgs(arguments);
    }

    private List<MentorshipStatus> statuses() throws CadreException {
        office.reopen();
        return office.pairs().stream().map(pair -> pair.getStatus()).toList();
    }

    @Test
    void aMatchIsSavedAndTold() throws CoreException {
        var outcome = call("--db", "x", "--program", "induction");
        assertEquals(List.of(MentorshipStatus.PROPOSED, MentorshipStatus.PROPOSED), statuses());
        var data = outcome.data();
        assertEquals(List.of(3, 2, 1), List.of(data.get("mentees"), data.get("matched"),
                data.get("waitlisted")));
        assertEquals(data.get("objective"), ((Map<?, ?>) data.get("certificate")).get("bound"));
        assertEquals(true, ((Map<?, ?>) data.get("certificate")).get("optimal"));
        assertTrue(outcome.text()
                .startsWith("2 of 3 mentees have a mentor: 2 new, 0 decided before. Waiting: 1."));
        assertEquals("match", office.store.history(1).get(0).note().kind());
        assertEquals(Outcome.Exit.DONE, outcome.exit());
    }

    @Test
    void aDryRunSavesNothing() throws CoreException {
        var outcome = call("--db", "x", "--program", "Induction", "--dry-run", "--publish");
        assertEquals(List.of(), statuses());
        assertEquals(false, outcome.data().get("saved"));
    }

    @Test
    void publishedAtOnceIsOneCommit() throws CoreException {
        var before = office.store.history(99).size();
        var outcome = call("--db", "x", "--program", "Induction", "--publish");
        assertEquals(List.of(MentorshipStatus.PUBLISHED, MentorshipStatus.PUBLISHED), statuses());
        assertEquals(2, outcome.data().get("published"));
        assertEquals(before + 1, office.store.history(99).size());
        assertEquals(2, call("--db", "x", "--program", "Induction").data().get("held"));
    }

    @Test
    void explainingTellsPartsThatAddUp() throws CoreException {
        var outcome = call("--db", "x", "--program", "Induction", "--explain", "--dry-run");
        for (var pair : (List<?>) outcome.data().get("pairs")) {
            var parts = (List<?>) ((Map<?, ?>) pair).get("parts");
            int sum = parts.stream().mapToInt(p -> (Integer) ((Map<?, ?>) p).get("contribution")).sum();
            assertEquals(((Map<?, ?>) pair).get("score"), sum);
        }
        assertTrue(outcome.text().contains("  or "), outcome.text());
    }

    @Test
    void filesAreWrittenAndSafeToOpen() throws CoreException, IOException {
        call("--db", "x", "--program", "Induction", "--out", folder.resolve("a/b").toString());
        var csv = Files.readString(folder.resolve("a/b/matches.csv"));
        assertTrue(csv.startsWith("\uFEFFMentee,"), csv);
        assertTrue(csv.contains("'=SUM(A1)") && csv.contains("王小明"), csv);
        assertTrue(Files.readString(folder.resolve("a/b/waitlist.csv"))
                .contains("all of them full"));
        var html = Files.readString(folder.resolve("a/b/report.html"));
        assertFalse(html.contains("Ana <b>"));
        assertTrue(html.contains("Ana &lt;b&gt;&amp;&quot;O&#39;Hara&quot;"));
        try (var files = Files.list(folder.resolve("a/b"))) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void theReportIsWellFormedAndItsPicturesAreTold() throws Exception {
        call("--db", "x", "--program", "Induction", "--out", folder.toString(), "--dry-run");
        var html = Files.readString(folder.resolve("report.html")).replace("<!DOCTYPE html>", "")
                .replaceAll("<meta ([^>]*)>", "<meta $1/>");
        var page = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        var pictures = page.getElementsByTagName("svg");
        assertEquals(3, pictures.getLength());
        for (int i = 0; i < pictures.getLength(); i++) {
            assertEquals("title", pictures.item(i).getChildNodes().item(1).getNodeName());
        }
        var ids = new java.util.HashSet<String>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var id = all.item(i).getAttributes().getNamedItem("id");
            assertTrue(id == null || ids.add(id.getNodeValue()), () -> "twice: " + id);
        }
        assertEquals(page.getElementsByTagName("table").getLength(),
                page.getElementsByTagName("caption").getLength());
    }

    @Test
    void aFileInTheWayMatchesNothing() throws CoreException, IOException {
        var file = Files.createFile(folder.resolve("file"));
        var refusal = assertThrows(CadreException.class,
                () -> call("--db", "x", "--program", "Induction", "--out", file.toString()));
        assertTrue(refusal.getMessage().contains(file.toString()));
        assertEquals(List.of(), statuses());
    }

    @Test
    void wrongNamesAndPoliciesAreRefused() throws CoreException, IOException {
        assertThrows(CadreException.class, () -> call("--db", "x", "--program", "Nothing"));
        var policy = Files.writeString(folder.resolve("p.json"), "{}");
        assertThrows(CadreException.class,
                () -> call("--db", "x", "--program", "Induction", "--policy", policy.toString()));
        assertEquals(List.of(), statuses());
    }
}
