/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.cadre.core.merge.Clash.Kind;
import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The merge of images. */
class ThreeWayTest {

    private static final int ROUNDS = 4000;

    private final Educator base = Someone.named("Ana", "Ruiz").speaks("en", "es")
            .at(null, null).at(null, null).get();
    private final Educator mine;
    private final Educator theirs;

    ThreeWayTest() {
        base.setUuid("ana");
        base.getEmployments().get(0).setUuid("first");
        base.getEmployments().get(1).setUuid("second");
        mine = EcoreUtil.copy(base);
        theirs = EcoreUtil.copy(base);
    }

    @Test
    void differentFieldsMergeWithoutAQuestion() {
        mine.setEmail("ana@example.org");
        theirs.setPhone("555");
        mine.getEmployments().get(0).setTitle("Coach");
        theirs.getEmployments().get(0).setFte(0.5);
        mine.getLanguages().add("vi");
        theirs.getLanguages().remove("es");
        var merged = merged(List.of(), Choices.NONE);
        assertEquals("ana@example.org", merged.getEmail());
        assertEquals("555", merged.getPhone());
        assertEquals("Coach", merged.getEmployments().get(0).getTitle());
        assertEquals(0.5, merged.getEmployments().get(0).getFte());
        assertEquals(List.of("en", "vi"), merged.getLanguages());
    }

    @Test
    void theSameFieldIsAQuestion() {
        mine.setEmail("mine");
        theirs.setEmail("theirs");
        assertEquals("mine", merged(List.of(Kind.VALUE), Choices.all(Side.MINE)).getEmail());
        assertEquals("theirs", merged(List.of(Kind.VALUE), Choices.all(Side.THEIRS)).getEmail());
    }

    @Test
    void theSameValueIsNone() {
        mine.setEmail("same");
        theirs.setEmail("same");
        assertEquals("same", merged(List.of(), Choices.NONE).getEmail());
    }

    @Test
    void whatOneChangedAndTheOtherRemovedIsAQuestion() {
        mine.getEmployments().get(0).setTitle("Coach");
        theirs.getEmployments().remove(0);
        mine.getEmployments().remove(1);
        theirs.getEmployments().get(0).setTitle("Mentor");
        var kinds = List.of(Kind.REMOVED_HERE, Kind.REMOVED_THERE);
        assertEquals(List.of("Coach"), titles(merged(kinds, Choices.all(Side.MINE))));
        assertEquals(List.of("Mentor"), titles(merged(kinds, Choices.all(Side.THEIRS))));
    }

    @Test
    void whatOneRemovedAndTheOtherLeftAloneGoes() {
        mine.getEmployments().remove(0);
        theirs.getEmployments().get(1).setTitle("Mentor");
        assertEquals(List.of("Mentor"), titles(merged(List.of(), Choices.NONE)));
    }

    @Test
    void ordersThatDifferAreAQuestionThatLosesNothing() {
        base.getLanguages().add("fr");
        List.of(mine, theirs).forEach(person -> person.getLanguages().add("fr"));
        mine.getLanguages().move(0, "es");
        theirs.getLanguages().move(0, "fr");
        theirs.getLanguages().add("de");
        assertEquals(List.of("es", "de", "en", "fr"),
                merged(List.of(Kind.ORDER), Choices.all(Side.MINE)).getLanguages());
        assertEquals(List.of("fr", "en", "es", "de"),
                merged(List.of(Kind.ORDER), Choices.all(Side.THEIRS)).getLanguages());
    }

    @Test
    void profilesThatBothAddAreAQuestion() {
        profile(mine, "x", 1);
        profile(theirs, "y", 2);
        assertEquals(1, merged(List.of(Kind.VALUE), Choices.all(Side.MINE)).getMentorProfile()
                .getCaseloadLimit());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 20261121 })
    void randomEditsMergeAsThePlainModelSays(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(random);
        for (int round = 0; round < ROUNDS; round++) {
            var person = edits.person();
            var was = ImageReader.present(person);
            var here = edited(person, edits, random.nextInt(6));
            var there = edited(person, edits, random.nextInt(6));
            for (var side : Side.values()) {
                assertAsModel(was, here, there, side, "seed " + seed + ", round " + round);
            }
        }
    }

    private static void assertAsModel(ElementImage was, ElementImage here, ElementImage there, Side side,
            String which) {
        var merge = new ThreeWay("root", Choices.all(side));
        var merged = merge.merge(was, here, there);
        var model = PlainMerge.of(was, here, there, side);
        assertEquals(model.merged(), PlainMerge.facts(merged), which);
        assertEquals(model.asked().size(),
                merge.clashes().stream().filter(clash -> clash.kind() != Kind.ORDER).count(), which);
        var other = side == Side.MINE ? Side.THEIRS : Side.MINE;
        assertEquals(merged, new ThreeWay("root", Choices.all(other)).merge(was, there, here), which);
        var ids = RandomEdits.ids(merged);
        assertEquals(new HashSet<>(ids).size(), ids.size(), which);
        assertEquals(merged, new ThreeWay("root", Choices.NONE).merge(there, merged, there), which);
    }

    private static ElementImage edited(Educator person, RandomEdits edits, int count) {
        var copy = EcoreUtil.copy(person);
        edits.edit(copy, count);
        return ImageReader.present(copy);
    }

    private Educator merged(List<Kind> questions, Choices choices) {
        var merge = new ThreeWay("ana", choices);
        var merged = merge.merge(ImageReader.present(base), ImageReader.present(mine),
                ImageReader.present(theirs));
        assertEquals(new TreeSet<>(questions), new TreeSet<>(merge.clashes().stream().map(Clash::kind)
                .toList()));
        assertEquals(questions.size(), merge.clashes().size());
        var writer = new ImageWriter(new NoTargets());
        var person = (Educator) writer.create(merged);
        writer.link();
        return person;
    }

    private static List<String> titles(Educator person) {
        return person.getEmployments().stream().map(work -> work.getTitle()).toList();
    }

    private static void profile(Educator person, String id, double limit) {
        var profile = CadreFactory.eINSTANCE.createMentorProfile();
        profile.setUuid(id);
        profile.setCaseloadLimit(limit);
        person.setMentorProfile(profile);
    }
}
