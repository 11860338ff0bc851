/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.store.Roots;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplaysTest {

    private static Replay replay(Office office, MatchRun run) throws CoreException {
        return new Replays(office.matcher).prepare(office.work(), run, World.DAY).run(null);
    }

    private static MatchRun current(Office office) throws CadreException {
        return office.runs.current(office.work(), office.program()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void aRunIsFoundAgainFromWhatWasKept(long seed) throws CoreException {
        var random = new Random(seed);
        var office = Office.of(RandomWorld.of(seed, random.nextInt(20), random.nextInt(40)));
        office.runs.apply(office.session, office.match());
        office.save();
        office.reopen();
        var replay = replay(office, current(office));
        assertTrue(replay.isEqual(), replay::toString);
        assertTrue(replay.sameData());
        assertEquals(current(office).getObjective(), replay.objectiveAgain());
    }

    @Test
    void mixedLoadsAreFoundAgain() throws CoreException {
        var world = RandomWorld.of(5, 6, 14);
        var random = new Random(5);
        world.mentees.forEach(m -> m.getMenteeProfile().setLoad(1 + random.nextInt(3) / 2.0));
        var office = Office.of(world);
        office.runs.apply(office.session, office.match());
        var replay = replay(office, current(office));
        assertEquals(replay.objective(), replay.objectiveAgain());
        assertTrue(replay.isEqual(), replay::toString);
    }

    @Test
    void changesOfPeopleAndPolicyDoNotTouchIt() throws CoreException {
        var office = Office.of(RandomWorld.of(3, 8, 20));
        office.runs.apply(office.session, office.match());
        office.save();
        var people = office.work().load(Roots.EDUCATORS);
        office.session.edit("change", () -> people.forEach(person -> {
            person.setGivenName("Somebody");
            person.getLanguages().clear();
            person.getEmployments().clear();
        }));
        office.save();
        office.reopen();
        var replay = replay(office, current(office));
        assertTrue(replay.isEqual(), replay::toString);
        assertFalse(replay.sameData());
    }

    @Test
    void aChangedRecordIsNoticed() throws CoreException {
        var office = Office.of(RandomWorld.of(3, 8, 20));
        office.runs.apply(office.session, office.match());
        var run = current(office);
        var fresh = run.getPairs().stream().filter(pair -> !pair.isHeld()).toList();
        office.session.edit("tamper", () -> fresh.get(0).setMentor(fresh.get(0).getMentee()));
        var replay = replay(office, run);
        assertFalse(replay.isEqual());
        assertFalse(replay.record());
        office.session.edit("tamper", () -> run.setObjective(7));
        assertFalse(replay(office, run).isEqual());
    }

    @Test
    void theSnapshotNamesNobody() throws CoreException {
        var office = Office.of(RandomWorld.of(4, 8, 20));
        office.runs.apply(office.session, office.match());
        var numbers = Unpacking.unpack(new Replays(office.matcher)
                .snapshot(office.work(), current(office)).orElseThrow().getData());
        var ids = new ArrayList<>(numbers.mentors());
        ids.addAll(numbers.mentees());
        var known = office.work().load(Roots.EDUCATORS).stream().map(person -> person.getUuid()).toList();
        assertTrue(known.containsAll(ids));
        for (var role : AccountRole.values()) {
            assertEquals(role == AccountRole.COORDINATOR,
                    AccessRules.grant(Literals.RUN_SNAPSHOT, List.of(role)).isReadable(), role.toString());
        }
    }

    @Test
    void whatIsDamagedOrMissingIsSaid() throws CoreException {
        var office = Office.of(RandomWorld.of(4, 8, 20));
        office.runs.apply(office.session, office.match());
        var replays = new Replays(office.matcher);
        var snapshot = replays.snapshot(office.work(), current(office)).orElseThrow();
        var data = snapshot.getData();
        byte[] bytes = Base64.getDecoder().decode(data.substring(0, data.indexOf(Packing.END)));
        bytes[bytes.length / 2] ^= 0x55;
        office.session.edit("damage", () -> snapshot.setData(Base64.getEncoder().encodeToString(bytes)));
        var damaged = assertThrows(CadreException.class, () -> replay(office, current(office)));
        assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
        office.session.edit("remove", () -> office.work().remove(snapshot));
        var missing = assertThrows(CadreException.class, () -> replay(office, current(office)));
        assertTrue(missing.getMessage().contains("earlier version"), missing.getMessage());
    }

    @Test
    void undoTakesTheSnapshotAwayToo() throws CoreException {
        var office = Office.of(RandomWorld.of(4, 8, 20));
        var run = office.runs.apply(office.session, office.match());
        office.session.undo();
        assertTrue(new Replays(office.matcher).snapshot(office.work(), run).isEmpty());
    }

    @Test
    void aReplayIsToldInSentences() throws CoreException {
        var office = Office.of(RandomWorld.of(3, 8, 20));
        office.runs.apply(office.session, office.match());
        var same = ReplayTexts.page(replay(office, current(office)), "today", id -> id);
        assertTrue(same.summary().startsWith("Equal:"), same.summary());
        var other = new Replay(2, 1, List.of(new Replay.Different("a", "b", "")), true, 5, 6, true, false,
                false, List.of());
        var text = String.join("\n", ReplayTexts.page(other, "today", id -> "<" + id + ">").text());
        assertTrue(text.contains("<a>: <b> then, nobody now"), text);
        assertTrue(text.contains("proven then, not proven now"), text);
    }
}
