/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Commit;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class RoundCommandsTest {

    @TempDir
    private Path folder;
    private Office office;
    private RoundDesk desk;

    @BeforeEach
    void threeAndFour() throws CadreException {
        var world = new World();
        var school = world.school("North");
        List.of("Ana", "Ben", "Cyd").forEach(name -> world.work(world.mentor(name, 1), school, "Math"));
        List.of("Eve", "Fay", "Gus", "=Hal").forEach(name -> world.work(world.mentee(name), school, "Math"));
        office = Office.of(world);
        desk = new RoundDesk(office.programs, office.day, World.POLICIES, office.policies, office.matcher,
                new TalkRounds(office.policies, Office.NOON, "cora"), new PlainSheets());
    }

    private Outcome call(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        var all = new ArrayList<>(List.of("--db", "x", "--program", "Induction"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        var outcome = run.run(new NullProgressMonitor());
        office.reopen();
        return outcome;
    }

    private Outcome slates(String... arguments) throws CoreException {
        return call(new SlatesCommand(office.stores(), desk), arguments);
    }

    private Outcome answers(String... arguments) throws CoreException {
        return call(new AnswersCommand(office.stores(), desk), arguments);
    }

    private Slates latest() throws CadreException {
        return Slates.of(desk.round(office.work(), office.program()));
    }

    @Test
    void slatesAreMadeSavedAndTold() throws CoreException, IOException {
        var outcome = slates("--letters", folder.resolve("letters").toString(), "--answers-by", "2026-09-20");
        assertTrue(outcome.text().startsWith("9 first talks of 30 minutes for 4 mentees. Mentees with fewer "
                + "than 3: 3. No other slates are better."), outcome.text());
        assertEquals(true, outcome.data().get("optimal"));
        assertEquals(9, ((List<?>) outcome.data().get("talks")).size());
        assertEquals(List.of("letters-mentee.csv", "letters-mentor.csv"),
                files(folder.resolve("letters")));
        var lines = Files.readAllLines(folder.resolve("letters/letters-mentee.csv"));
        assertEquals(10, lines.size());
        assertTrue(lines.get(0).endsWith(",minutes,answerBy") && lines.get(1).endsWith(",30,2026-09-20"),
                lines.get(1));
        assertEquals(9, latest().talks().size());
        assertEquals(3, latest().mostTalks(), "room for one, times three");
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLimitOfTalksHoldsAndATrialSavesNothing() throws CoreException {
        var outcome = slates("--size", "2", "--talks", "1", "--dry-run", "--format", "csv");
        assertEquals(4, outcome.text().lines().count(), "heading and three talks: " + outcome.text());
        assertEquals(false, outcome.data().get("saved"));
        var refusal = assertThrows(CadreException.class, () -> answers());
        assertTrue(refusal.getMessage().contains("no round of first talks"), refusal.getMessage());
        assertThrows(CadreException.class, () -> slates("--size", "0"));
    }

    @Test
    void answersAreGivenByOptions() throws CoreException {
        slates("--size", "1");
        var talk = latest().talks().getFirst();
        var said = answers("--mentee", talk.getMentee().getStaffId(), "--mentor",
                talk.getMentor().getStaffId(), "--mentee-says", "Yes", "--choice", "1", "--on", "2026-09-03");
        assertTrue(said.text().contains("Answers recorded: 1."), said.text());
        assertEquals("answering", said.data().get("stage"));
        assertEquals(new Reply(TalkAnswer.YES, 1, World.DAY.plusDays(2)),
                Side.MENTEE.reply(latest().talks().getFirst()));
        assertEquals(0, answers("--mentee", talk.getMentee().getStaffId(), "--mentor",
                talk.getMentor().getStaffId(), "--mentee-says", "yes", "--choice", "1", "--on", "2026-09-03")
                .data().get("changed"));
        answers("--close");
        assertThrows(CadreException.class,
                () -> answers("--mentee", "Eve", "--mentor", "Ana", "--mentee-says", "perhaps"));
        assertEquals("final", answers().data().get("stage"));
        assertEquals("answering", answers("--reopen").data().get("stage"));
    }

    @Test
    void aSheetIsWrittenFilledAndReadAgain() throws CoreException, IOException {
        slates();
        var sheet = folder.resolve("answers.csv");
        answers("--sheet", sheet.toString());
        var lines = new ArrayList<>(Files.readAllLines(sheet));
        assertTrue(lines.stream().anyMatch(line -> line.contains("'=Hal")), "guarded against formulas");
        lines.replaceAll(line -> line.replaceAll(",,,,,,$", ",yes,2,,no,,2026-09-05"));
        Files.write(sheet, lines);
        var outcome = answers("--from", sheet.toString());
        assertEquals(Outcome.Exit.DONE, outcome.exit(), outcome.text());
        assertEquals(18, outcome.data().get("changed"));
        for (var talk : latest().talks()) {
            assertEquals(new Reply(TalkAnswer.YES, 2, World.DAY), Side.MENTEE.reply(talk), "today");
            assertEquals(new Reply(TalkAnswer.NO, 0, World.DAY.plusDays(4)), Side.MENTOR.reply(talk));
        }
        answers("--sheet", sheet.toString());
        assertEquals(0, answers("--from", sheet.toString()).data().get("changed"), "the same comes back");
        assertEquals(List.of("talks: 18 Answers", "talks: Slates of Induction"), history());
    }

    private List<String> history() throws CadreException {
        return office.store.history(10).stream().map(Commit::note).filter(note -> note.kind().equals("talks"))
                .map(note -> note.kind() + ": " + note.label()).toList();
    }

    @Test
    void rowsThatCannotBeUsedComeBackWithTheReason() throws CoreException, IOException {
        slates("--size", "1");
        var sheet = folder.resolve("answers.csv");
        answers("--sheet", sheet.toString());
        var lines = new ArrayList<>(Files.readAllLines(sheet));
        assertEquals(4, lines.size());
        lines.set(1, lines.get(1).replaceAll(",,,,,,$", ",perhaps,,,,,"));
        lines.set(2, lines.get(2).replaceAll(",,,,,,$", ",yes,,9/5/2026,,,"));
        lines.set(3, lines.get(3).replaceAll(",,,,,,$", ",,1,,,,"));
        lines.add(lines.get(3).replaceFirst("^[^,]*", "elsewhere"));
        Files.write(sheet, lines);
        var rejects = folder.resolve("rejects.csv");
        var outcome = answers("--from", sheet.toString(), "--rejects", rejects.toString());
        assertEquals(Outcome.Exit.FINDINGS, outcome.exit());
        var rejected = (List<?>) outcome.data().get("rejected");
        assertEquals(List.of("answer.unknown", "date.invalid", "answer.missing", "talk.unknown"),
                rejected.stream().map(one -> ((Map<?, ?>) one).get("code")).toList());
        assertEquals(List.of(2, 3, 4, 5),
                rejected.stream().map(one -> ((Map<?, ?>) one).get("line")).toList());
        assertEquals(5, Files.readAllLines(rejects).size());
        assertTrue(Files.readAllLines(rejects).get(0).endsWith(",error"));
        assertEquals(0, latest().answered(), "a row is used as a whole or not at all");
        Files.writeString(sheet, "name,answer\nx,yes\n");
        assertThrows(CadreException.class, () -> answers("--from", sheet.toString()));
    }

    @Test
    void answersOfSomebodyElseAreRefused() throws CoreException, IOException {
        slates("--size", "1");
        var sheet = folder.resolve("answers.csv");
        answers("--sheet", sheet.toString());
        var lines = new ArrayList<>(Files.readAllLines(sheet));
        var first = lines.get(1).split(",")[0];
        var second = lines.get(2).split(",")[0];
        lines.set(1, lines.get(1).replace(first, second).replaceAll(",,,,,,$", ",yes,,,,,"));
        lines.set(2, lines.get(2).replace(second, first));
        Files.write(sheet, lines);
        var outcome = answers("--from", sheet.toString());
        assertEquals(2, ((List<?>) outcome.data().get("rejected")).size(), outcome.text());
        assertTrue(outcome.text().contains("sorted alone"), outcome.text());
    }
}
