/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.edit.EditSession;
import org.cadre.ui.roles.Rights;
import org.eclipse.emf.ecore.EClass;
import org.cadre.core.sealed.Audience;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.KeyOffer;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.sealed.RefusalText;
import org.cadre.core.sealed.SealedWriter;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CheckIn;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.Reflection;
import org.cadre.model.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** What the window knows of a pair and can do to it, without any widget. Every change is one step to undo. */
final class PairModel {

    private final EditSession session;
    private final PrivateTexts texts;
    private final Mentorship pair;
    private final Circle circle;
    private boolean noted;

    /** Whether whoever works may do anything with records of a class, be it only with her own. */
    boolean touches(EClass type) {
        return Rights.in(session).touches(type);
    }

    PairModel(EditSession session, PrivateTexts texts, Mentorship pair) {
        this.session = session;
        this.texts = texts;
        this.pair = pair;
        this.circle = new Circle.Pair(pair);
    }

    Mentorship pair() {
        return pair;
    }

    /** The meetings of the pair, latest first. */
    List<Session> meetings() throws CadreException {
        return session.work().load(Roots.SESSIONS).stream().filter(s -> s.getMentorships().contains(pair))
                .sorted(Comparator.comparing((Session s) -> MeetingDraft.day(s)).reversed()).toList();
    }

    /**
     * What somebody finds where a private text may stand. The first one that opens is noted in the access log;
     * if that cannot be written, none opens.
     */
    Reading read(Element element, EAttribute feature) throws CadreException {
        var reading = texts.read(element, feature);
        if (reading instanceof Reading.Open && !noted) {
            session.work().store().accessLog().append(AccessAct.PRIVATE_CONTENT, pair.getUuid(),
                    Messages.Pair_accessDetail);
            noted = true;
        }
        return reading;
    }

    /** Who may read the pair's texts. */
    Audience audience() throws CadreException {
        return texts.audience(circle);
    }

    /** Who may read comments of check-ins. */
    Audience coordinators() throws CadreException {
        return texts.audience(new Circle.Coordinators(pair));
    }

    /** Why no text of the pair can be written here; empty if some can. */
    Optional<String> refusal() throws CadreException {
        return texts.refusal(circle).map(RefusalText::of);
    }

    /** Why no private text of a meeting can be written here; empty if some can. */
    Optional<String> refusal(Session meeting) throws CadreException {
        return texts.refusal(meeting).map(RefusalText::of);
    }

    /** Why no comment can be written here; empty if some can. */
    Optional<String> commentRefusal() throws CadreException {
        return texts.refusal(new Circle.Coordinators(pair)).map(RefusalText::of);
    }

    /** Adds a meeting. */
    Session log(MeetingDraft draft) throws CadreException {
        var writer = draft.hasPrivateText() ? Optional.of(texts.writer(circle)) : Optional.<SealedWriter> empty();
        var meeting = CadreFactory.eINSTANCE.createSession();
        meeting.setProgram(pair.getProgram());
        session.edit(Messages.Meeting_log, () -> {
            meeting.getMentorships().add(pair);
            draft.apply(meeting);
            session.work().add(meeting);
            writer.ifPresent(w -> write(w, meeting, draft));
        });
        return meeting;
    }

    /** Changes a meeting; a private text stays where the draft has null, and where it says the same. */
    void change(Session meeting, MeetingDraft draft) throws CadreException {
        var nextStep = changed(meeting, Literals.SESSION__NEXT_STEP, draft.nextStep());
        var note = changed(meeting, Literals.SESSION__NOTES, draft.note());
        var texts = new MeetingDraft(draft.day(), draft.minutes(), draft.kind(), draft.status(), nextStep, note);
        var writer = nextStep == null && note == null ? Optional.<SealedWriter> empty() : Optional.of(writer(meeting));
        session.edit(Messages.Meeting_change, () -> {
            draft.apply(meeting);
            writer.ifPresent(w -> write(w, meeting, texts));
        });
    }

    /** Removes a meeting; from a meeting of several pairs it removes this pair. */
    void remove(Session meeting) {
        session.edit(Messages.Meeting_remove, () -> {
            if (meeting.getMentorships().size() > 1) {
                meeting.getMentorships().remove(pair);
            } else {
                session.work().remove(meeting);
            }
        });
    }

    /** Adds a reflection. */
    void reflect(String text) throws CadreException {
        var writer = texts.writer(circle);
        var reflection = CadreFactory.eINSTANCE.createReflection();
        reflection.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var author = texts.account().orElseThrow();
        session.edit(Messages.Reflection_add, () -> {
            reflection.setAuthor(author);
            pair.getReflections().add(reflection);
            writer.write(reflection, Literals.REFLECTION__TEXT, text);
        });
    }

    /** Changes a reflection, if the text is another. */
    void change(Reflection reflection, String text) throws CadreException {
        if (changed(reflection, Literals.REFLECTION__TEXT, text) != null) {
            var writer = texts.writer(circle);
            session.edit(Messages.Reflection_change,
                    () -> writer.write(reflection, Literals.REFLECTION__TEXT, text));
        }
    }

    /** Removes a reflection. */
    void remove(Reflection reflection) {
        session.edit(Messages.Reflection_remove, () -> pair.getReflections().remove(reflection));
    }

    /** Adds a check-in; a blank comment leaves none. */
    void checkIn(Educator who, LocalDate day, int rating, String comment) throws CadreException {
        var writer = comment.isBlank() ? Optional.<SealedWriter> empty()
                : Optional.of(texts.writer(new Circle.Coordinators(pair)));
        var checkIn = CadreFactory.eINSTANCE.createCheckIn();
        checkIn.setEducator(who);
        checkIn.setOn(day);
        checkIn.setRating(rating);
        session.edit(Messages.CheckIn_add, () -> {
            pair.getCheckIns().add(checkIn);
            writer.ifPresent(w -> w.write(checkIn, Literals.CHECK_IN__COMMENT, comment));
        });
    }

    /** Removes a check-in. */
    void remove(CheckIn checkIn) {
        session.edit(Messages.CheckIn_remove, () -> pair.getCheckIns().remove(checkIn));
    }

    /**
     * Gives those the keys who may read and cannot yet, as far as nobody has to be asked.
     *
     * @return whether anybody was given any
     */
    boolean giveOn() throws CadreException {
        var given = false;
        for (var open : List.of(circle, new Circle.Coordinators(pair))) {
            for (var offer : texts.offers(open)) {
                if (!offer.known()) {
                    give(offer);
                    given = true;
                }
            }
        }
        return given;
    }

    /** To whom keys can be given after she was asked whether the new account is hers. */
    List<KeyOffer> toAsk() throws CadreException {
        return texts.offers(circle).stream().filter(KeyOffer::known).toList();
    }

    /** Gives a key to a reader. */
    void give(KeyOffer offer) throws CadreException {
        session.edit(NLS.bind(Messages.Readers_give, offer.reader()), texts.give(offer));
    }

    private SealedWriter writer(Session meeting) throws CadreException {
        var own = Circle.of(meeting);
        return texts.writer(own.orElse(circle));
    }

    /** The text if it differs from what can be read there; null to leave everything as it is. */
    private String changed(Element element, EAttribute feature, String text) throws CadreException {
        return text == null || text.equals(Texts.typed(texts.read(element, feature))) ? null : text;
    }

    private static void write(SealedWriter writer, Session meeting, MeetingDraft draft) {
        if (draft.nextStep() != null) {
            writer.write(meeting, Literals.SESSION__NEXT_STEP, draft.nextStep());
        }
        if (draft.note() != null) {
            writer.write(meeting, Literals.SESSION__NOTES, draft.note());
        }
    }
}
