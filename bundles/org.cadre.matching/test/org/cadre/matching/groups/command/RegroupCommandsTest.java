/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.matching.groups.GroupService;
import org.cadre.matching.groups.GroupSize;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.CohortFormat;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class RegroupCommandsTest {

    private Office office;
    private Map<String, Command> commands;

    @BeforeEach
    void tenMenteesInTwoGroups() throws CoreException {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Art");
        for (int i = 0; i < 10; i++) {
            var mentee = world.mentee("E" + i);
            world.work(mentee, school, i < 5 ? "Math" : "Art");
            mentee.getMenteeProfile().getGoals().add("Assessment");
        }
        office = Office.of(world);
        var service = new GroupService(World.TERMS);
        service.apply(office.session, service.prepare(office.work(), office.program(), new GroupSize(4, 6),
                "Assessment", World.POLICIES.preset(), World.DAY).run(null), CohortFormat.PLC);
        office.save();
        var desk = new GroupDesk(office.programs, office.day, new GroupStudio(World.TERMS, office.policies,
                Clock.systemUTC(), "cora"));
        var stores = office.stores();
        commands = Stream.of(new ListCommand(stores, desk), new MoveCommand(stores, desk),
                new SwapMembersCommand(stores, desk), new LockMembersCommand(stores, desk),
                new UnlockMembersCommand(stores, desk), new SplitCommand(stores, desk),
                new MergeCommand(stores, desk), new LeaveMembersOutCommand(stores, desk),
                new ArrangeCommand(stores, desk)).collect(Collectors.toMap(c -> c.path().get(2), c -> c));
    }

    private Outcome call(String word, String... arguments) throws CoreException {
        var run = commands.get(word).newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(commands.get(word).texts());
        line.parseArgs(Stream.concat(Stream.of("--db", "x", "--program", "Induction"), Stream.of(arguments))
                .toArray(String[]::new));
        assertFalse(line.getUsageMessage().contains("${"), "every option is explained");
        assertFalse(line.getCommandSpec().usageMessage().description()[0].isBlank());
        return run.run(new NullProgressMonitor());
    }

    /** The members of each group, locked ones with a mark. */
    private String groups() throws CoreException {
        var text = call("list").text();
        return text.lines().filter(line -> line.startsWith("  ")).map(String::strip)
                .map(line -> Stream.of(line.split(", ")).map(name -> name.replace(" (locked)", "!")).sorted()
                        .collect(Collectors.joining(" "))).collect(Collectors.joining(" | "));
    }

    @Test
    void membersMoveStayAndChangePlaces() throws CoreException {
        assertEquals("E0 E1 E2 E3 E4 | E5 E6 E7 E8 E9", groups());
        var outcome = call("move", "--who", "E0", "--to", "assessment 2");
        assertTrue(outcome.text().startsWith("Move E0 to Assessment 2: nobody else moved. The average fit"),
                outcome.text());
        assertEquals(List.of(1, 0, true), List.of(((List<?>) outcome.data().get("moved")).size(),
                outcome.data().get("others"), outcome.data().get("saved")));
        assertEquals("E1 E2 E3 E4 | E0! E5 E6 E7 E8 E9", groups());
        assertRefused("at least 4 are wanted. Assessment 2 has 7 people then, and at most 6 are wanted."
                + " To do it nevertheless: --insist", "move", "--who", "E1", "--to", "Assessment 2");
        call("swap", "--who", "E1", "--with", "E9");
        assertEquals("E2 E3 E4 E9! | E0! E1! E5 E6 E7 E8", groups());
        call("unlock", "--who", "E0", "--who", "E1");
        call("lock", "--who", "E8");
        call("arrange");
        assertEquals("E5 E6 E7 E8! E9! | E0 E1 E2 E3 E4".length(), groups().length());
        assertTrue(groups().contains("E8!") && groups().contains("E9!"), groups());
        call("unlock", "--who", "E8");
        call("unlock", "--who", "E9");
        call("arrange", "--by", "Assessment");
        assertTrue(Arrays.asList(groups().split(" \\| ")).contains("E0 E1 E2 E3 E4"), groups());
    }

    @Test
    void groupsSplitAndMerge() throws CoreException {
        assertRefused("at most 6", "merge", "--group", "Assessment 1", "--with", "Assessment 2");
        call("merge", "--group", "Assessment 1", "--with", "Assessment 2", "--insist");
        assertEquals("E0 E1 E2 E3 E4 E5 E6 E7 E8 E9", groups());
        var outcome = call("split", "--group", "Assessment 1", "--dry-run");
        assertTrue(outcome.text().endsWith("Nothing was saved."), outcome.text());
        assertEquals("E0 E1 E2 E3 E4 E5 E6 E7 E8 E9", groups());
        call("split", "--group", "Assessment 1");
        assertEquals(List.of("E0 E1 E2 E3 E4", "E5 E6 E7 E8 E9"),
                Stream.of(groups().split(" \\| ")).sorted().toList());
        call("leave-out", "--who", "E3");
        assertTrue(call("list").text().endsWith("In no group: E3"), call("list").text());
    }

    @Test
    void whatIsMeantMustBeClear() {
        assertRefused("Similar: Assessment 1", "move", "--who", "E0", "--to", "Assessment");
        assertRefused("is in Assessment 1 already", "move", "--who", "E0", "--to", "Assessment 1");
        assertRefused("around the same practice", "arrange", "--by", "Rigor");
        assertRefused("with itself", "merge", "--group", "Assessment 1", "--with", "Assessment 1");
    }

    private void assertRefused(String words, String... call) {
        var refusal = assertThrows(CadreException.class, () -> call(call[0],
                Arrays.copyOfRange(call, 1, call.length)));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
