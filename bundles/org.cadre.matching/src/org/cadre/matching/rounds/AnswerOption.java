/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.text.Folding;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** One answer, given by options. */
class AnswerOption {

    @Option(names = "--mentee", paramLabel = "WHO", descriptionKey = "match.answers.mentee")
    private String mentee;

    @Option(names = "--mentor", paramLabel = "WHO", descriptionKey = "match.answers.mentor")
    private String mentor;

    @Option(names = "--mentee-says", paramLabel = "ANSWER", descriptionKey = "match.answers.menteeSays")
    private String menteeSays;

    @Option(names = "--mentor-says", paramLabel = "ANSWER", descriptionKey = "match.answers.mentorSays")
    private String mentorSays;

    @Option(names = "--choice", paramLabel = "N", defaultValue = "0", descriptionKey = "match.answers.choice")
    private int choice;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "match.answers.on")
    private LocalDate on;

    /** Whether any was given. */
    boolean isGiven() {
        return menteeSays != null || mentorSays != null;
    }

    /** The answers to be recorded. */
    List<TalkChange> changes(Slates slates, LocalDate today) throws CadreException {
        if (mentee == null || mentor == null) {
            throw CadreException.input(Messages.Answer_who);
        }
        boolean both = menteeSays != null && mentorSays != null;
        if (choice < 0 || choice > Reply.MOST_RANK || choice > 0 && both) {
            throw CadreException.input(NLS.bind(Messages.Answer_choice, Reply.MOST_RANK));
        }
        var talk = talk(slates);
        var day = on == null ? today : on;
        return Stream.concat(change(talk, Side.MENTEE, menteeSays, day).stream(),
                change(talk, Side.MENTOR, mentorSays, day).stream()).toList();
    }

    private List<TalkChange> change(Talk talk, Side side, String word, LocalDate day) throws CadreException {
        return word == null ? List.of() : List.of(new TalkChange(talk, side, new Reply(answer(word), choice,
                day)));
    }

    private static TalkAnswer answer(String word) throws CadreException {
        return Stream.of(TalkAnswer.values())
                .filter(answer -> AnswerSheet.word(answer).equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Answer_unknown, word)));
    }

    private Talk talk(Slates slates) throws CadreException {
        var found = slates.talks().stream().filter(talk -> is(talk.getMentee(), mentee)
                && is(talk.getMentor(), mentor)).toList();
        if (found.size() != 1) {
            throw CadreException.input(NLS.bind(found.isEmpty() ? Messages.Answer_noTalk
                    : Messages.Answer_several, mentee, mentor));
        }
        return found.getFirst();
    }

    private static boolean is(Educator person, String text) {
        return Objects.equals(person.getStaffId(), text)
                || Folding.fold(PersonName.show(person)).equals(Folding.fold(text));
    }
}
