/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.program.MentorshipService;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.run.Reviews;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class ReviewCommandsTest {

    private Office office;
    private ReviewDesk desk;

    @BeforeEach
    void threeProposals() throws CoreException {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 3), school, "Math");
        for (var name : List.of("Max", "Liz", "Tom")) {
            world.work(world.mentee(name), school, "Math");
        }
        office = Office.of(world);
        office.runs.apply(office.session, office.match());
        office.save();
        desk = new ReviewDesk(office.programs, office.day, new PairSteps(new MentorshipService()));
    }

    private Outcome call(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.parseArgs(Stream.concat(Stream.of("--db", "x", "--program", "Induction"), Stream.of(arguments))
                .toArray(String[]::new));
        assertFalse(line.getUsageMessage().contains("${"), "every option is explained");
        return run.run(new NullProgressMonitor());
    }

    private Outcome review(String... arguments) throws CoreException {
        return call(new ReviewCommand(office.stores(), desk), arguments);
    }

    private Outcome publish(String... arguments) throws CoreException {
        return call(new PublishCommand(office.stores(), desk), arguments);
    }

    private String stages() throws CadreException {
        office.reopen();
        return office.pairs().stream().map(pair -> pair.getMentee().getGivenName() + '-' + pair.getStatus())
                .sorted().collect(Collectors.joining(" "));
    }

    @Test
    void reviewingTellsWhatIsLeftAndIsTakenBack() throws CoreException {
        assertTrue(review().text().startsWith("0 of 3 pairs are reviewed, 3 are not yet."), review().text());
        var outcome = review("--mentee", "max", "--mentee", "Liz");
        assertTrue(outcome.text().contains("2 pairs were marked as reviewed."), outcome.text());
        assertTrue(outcome.text().endsWith("Tom with Ana"), outcome.text());
        assertEquals("Liz-accepted Max-accepted Tom-proposed", stages());
        var max = office.pairs().stream().filter(pair -> pair.getMentee().getGivenName().equals("Max"))
                .findFirst().orElseThrow();
        assertEquals(System.getProperty("user.name"), Reviews.of(max).orElseThrow().getBy());
        assertEquals(2, ((List<?>) review().data().get("reviewed")).size());
        review("--mentee", "Max", "--take-back");
        assertEquals("Liz-accepted Max-proposed Tom-proposed", stages());
        review("--all", "--dry-run");
        assertEquals("Liz-accepted Max-proposed Tom-proposed", stages());
        assertThrows(CadreException.class, () -> review("--take-back"));
    }

    @Test
    void onlyWhatWasReviewedIsPublishedIfAskedTo() throws CoreException {
        assertThrows(CadreException.class, () -> publish("--reviewed"));
        review("--mentee", "Max");
        var outcome = publish("--reviewed");
        assertTrue(outcome.text().startsWith("1 pairs were published. 2 proposals were left"),
                outcome.text());
        assertEquals("Liz-proposed Max-published Tom-proposed", stages());
        review("--mentee", "Liz");
        assertTrue(publish("--dry-run").text().startsWith("2 pairs were published. 1 of them nobody had"));
        assertEquals("Liz-accepted Max-published Tom-proposed", stages());
        assertEquals(1, publish().data().get("notReviewed"));
        assertEquals("Liz-published Max-published Tom-published", stages());
        assertThrows(CadreException.class, this::publish);
    }

    @Test
    void pairsArePublishedOnTrial() throws CoreException {
        review("--mentee", "Max");
        assertTrue(publish("--reviewed", "--trial", "30").text()
                .contains("They are on trial until 2026-10-01."));
        assertEquals(List.of("2026-12-01"), publish("--trial", "2026-12-01").data().get("trialEnds"));
        office.reopen();
        assertEquals(List.of("2026-10-01", "2026-12-01", "2026-12-01"), office.pairs().stream()
                .map(pair -> pair.getTrialEnd().toString()).sorted().toList());
    }

    @Test
    void aTrialThatIsNoneIsRefused() throws CoreException {
        for (var wrong : List.of("0", "367", "soon", "2026-13-01", "-3")) {
            var error = assertThrows(CadreException.class, () -> publish("--trial=" + wrong));
            assertTrue(error.getMessage().startsWith(wrong + " is neither a number of days"),
                    error.getMessage());
        }
        var error = assertThrows(CadreException.class, () -> publish("--trial", "2026-08-31"));
        assertTrue(error.getMessage().endsWith("would end on 2026-08-31 and cannot begin before 2026-09-01. "
                + "Choose a later day."), error.getMessage());
        assertEquals("Liz-proposed Max-proposed Tom-proposed", stages());
    }
}
