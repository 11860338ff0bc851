/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cadre.core.access.Credentials;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.TypedText;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Mentorship;
import org.cadre.store.jdbc.JdbcStoreProvider;
import org.eclipse.core.runtime.CoreException;

/**
 * A process in which somebody writes planted words into a database: into records and private texts, which are
 * saved,
 * reverted and saved again, then into what is not saved, until the process is killed.
 */
public final class Typist {

    /** What it says when everything is written and the journal is on disk. */
    static final String READY = "typist ready";

    /** How many words of each kind it writes. */
    private static final int EACH = 20;

    private final ProgramStore store;
    private final EditSession session;
    private final Iterator<String> words;

    private Typist(ProgramStore store, Iterator<String> words) throws CoreException {
        this.store = store;
        this.session = new EditSession(store.begin());
        this.words = words;
    }

    /** Types: folder of the database, file with words, whether the database is protected. */
    public static void main(String[] arguments) throws Exception {
        var credentials = Boolean.parseBoolean(arguments[2])
                ? Credentials.passphrase(Product.ACCOUNT, System.getenv("CADRE_SECRET").toCharArray())
                : Credentials.none();
        var location = StoreLocation.ofFolder(Path.of(arguments[0]));
        var stores = new Stores(List.of(new JdbcStoreProvider()));
        var words = Files.readAllLines(Path.of(arguments[1])).iterator();
        var typist = new Typist(stores.open(location, credentials), words);
        typist.records();
        if (credentials.kind() != Credentials.Kind.NONE) {
            typist.participate();
            typist.store.close();
            typist = new Typist(stores.open(location, credentials), words); // with the new role
            typist.privateTexts();
        }
        typist.unsaved();
    }

    private void records() throws CoreException {
        var pair = pair();
        var people = session.work().load(Roots.EDUCATORS);
        edit("Goals", () -> {
            pair.setPlan(CadreFactory.eINSTANCE.createPlan());
            for (int i = 0; i < EACH; i++) {
                var goal = CadreFactory.eINSTANCE.createGoal();
                goal.setText("Wants to " + words.next() + " every week");
                goal.setMeasure(words.next());
                pair.getPlan().getGoals().add(goal);
                people.get(i).setPreferredGivenName(words.next());
            }
        });
        session.save(CommitNote.of("edit", "Change " + words.next(), true), null);
        var commit = store.history(1).getFirst();
        store.revert(commit.id(), CommitNote.of("revert", "Revert", true), null);
        session.refresh();
        edit("Purpose", () -> program().setPurpose((words.next() + ' ').repeat(4000)));
        session.save(CommitNote.of("edit", "Change Program", true), null);
    }

    private org.cadre.model.Program program() {
        try {
            return session.work().load(Roots.PROGRAMS).getFirst();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mentorship pair() throws CoreException {
        return session.work().load(Roots.MENTORSHIPS).getFirst();
    }

    /** Private texts are written by those whom they are for. */
    private void participate() throws CoreException {
        var mentor = pair().getMentor();
        edit("Account", () -> {
            account().setEducator(mentor);
            if (!account().getRoles().contains(AccountRole.PARTICIPANT)) {
                account().getRoles().add(AccountRole.PARTICIPANT);
            }
        });
        session.save(CommitNote.of("edit", "Account", false), null);
    }

    private void privateTexts() throws CoreException {
        var pair = pair();
        var texts = new PrivateTexts(session.work());
        for (int i = 0; i < EACH; i++) {
            var ofPair = texts.writer(new Circle.Pair(pair));
            edit("Reflect", () -> {
                var reflection = CadreFactory.eINSTANCE.createReflection();
                reflection.setAuthor(account());
                pair.getReflections().add(reflection);
                ofPair.write(reflection, CadrePackage.Literals.REFLECTION__TEXT, words.next() + " was hard.");
                var meeting = CadreFactory.eINSTANCE.createSession();
                meeting.getMentorships().add(pair);
                add(meeting);
                ofPair.write(meeting, CadrePackage.Literals.SESSION__NOTES, "We spoke of " + words.next());
            });
            var ofCoordinators = texts.writer(new Circle.Coordinators(pair));
            edit("Check in", () -> {
                var answer = CadreFactory.eINSTANCE.createCheckIn();
                answer.setEducator(pair.getMentor());
                pair.getCheckIns().add(answer);
                ofCoordinators.write(answer, CadrePackage.Literals.CHECK_IN__COMMENT, words.next());
            });
            if (i % 10 == 0) {
                session.save(CommitNote.of("edit", "Write", true), null);
            }
        }
        session.save(CommitNote.of("edit", "Write", true), null);
    }

    private void add(org.cadre.model.Element root) {
        session.work().add(root);
    }

    private org.cadre.model.Account account() {
        try {
            return session.work().load(Roots.ACCOUNTS).getFirst();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Edits without saving; what is half a value and would stay a text of the journal is there too. */
    private void unsaved() throws CoreException, InterruptedException {
        var people = session.work().load(Roots.EDUCATORS);
        var half = words.next();
        var owner = people.getFirst();
        var journal = Journal.begin(session, JournalFolder.of(store), () -> List.of(
                new TypedText(owner, CadrePackage.Literals.EDUCATOR__TEACHING_SINCE, half, null, false)));
        for (long look = 0;; look++) {
            var person = people.get((int) (look % people.size()));
            if (words.hasNext()) {
                var word = words.next();
                edit("Rename", () -> person.setMiddleName(word));
                continue;
            }
            journal.flush();
            System.out.println(READY);
            edit("Count", () -> person.setPronouns(person.getPronouns() + "."));
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void edit(String label, Runnable change) {
        session.edit(label, change);
    }
}
