/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.letter.Letter;
import org.cadre.core.letter.LetterKind;
import org.cadre.core.letter.LetterSource;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.letters.PairLetters;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkRound;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;

/**
 * Letters about first talks, to both who meet; principals are told of pairs only. Nothing that was said or
 * rated is in them.
 */
public final class TalkLetters implements LetterSource {

    /** To whom letters about talks go. */
    public static final Set<LetterKind> KINDS = Collections.unmodifiableSet(
            EnumSet.of(LetterKind.MENTOR, LetterKind.MENTEE));

    private static final String MINUTES = "minutes"; //$NON-NLS-1$
    private static final String ANSWER_BY = "answerBy"; //$NON-NLS-1$

    private final TalkRound round;
    private final PairLetters pairs = new PairLetters();

    /** Writes about the talks of this round. */
    public TalkLetters(TalkRound round) {
        this.round = round;
    }

    @Override
    public List<String> fields(LetterKind kind) {
        return Stream.concat(pairs.fields(kind).stream(), Stream.of(MINUTES, ANSWER_BY)).toList();
    }

    /** The letters about the talks of the round. */
    public List<Letter> letters(UnitOfWork work, LocalDate day) throws CadreException {
        return letters(work, Slates.of(round).talks().stream().map(this::pair).toList(), day);
    }

    /** A letter is about two, so a talk is shown as the pair that it might become; it is never kept. */
    private Mentorship pair(Talk talk) {
        var pair = CadreFactory.eINSTANCE.createMentorship();
        pair.setProgram(round.getProgram());
        pair.setMentor(talk.getMentor());
        pair.setMentee(talk.getMentee());
        pair.setStart(round.getDay());
        return pair;
    }

    @Override
    public List<Letter> letters(UnitOfWork work, Collection<Mentorship> about, LocalDate day)
            throws CadreException {
        return pairs.letters(work, about, day).stream()
                .filter(letter -> KINDS.contains(letter.kind())).map(this::complete).toList();
    }

    private Letter complete(Letter letter) {
        var fields = new LinkedHashMap<>(letter.fields());
        fields.put(MINUTES, String.valueOf(round.getMinutes()));
        fields.put(ANSWER_BY, Objects.toString(round.getAnswersBy(), "")); //$NON-NLS-1$
        return new Letter(letter.kind(), letter.recipient(), fields);
    }
}
