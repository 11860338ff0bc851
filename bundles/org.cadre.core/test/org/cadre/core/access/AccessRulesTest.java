/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Somebody decided about every feature, and what was decided is what the model and the issue say. */
class AccessRulesTest {

    @Test
    void everyFeatureOfEveryClassHasOneDecision() {
        var undecided = new ArrayList<String>();
        classes().forEach(type -> {
            if (AccessRules.line(type, null).isEmpty()) {
                undecided.add(type.getName());
            }
            kept(type).filter(f -> AccessRules.line(type, f).isEmpty())
                    .forEach(f -> undecided.add(type.getName() + '.' + f.getName()));
        });
        assertEquals(List.of(), undecided, "add a line to AccessTable for each of these");
    }

    @Test
    void noLineIsAboutSomethingThatIsNotThere() {
        var seen = new HashSet<String>();
        for (var line : AccessRules.table()) {
            var type = (EClass) CadrePackage.eINSTANCE.getEClassifier(line.type());
            for (var name : line.features()) {
                assertTrue(seen.add(line.type() + '.' + name), "twice: " + line.type() + '.' + name);
                assertTrue(name.equals(AccessLine.RECORD) || type.getEStructuralFeature(name) != null, name);
            }
            assertFalse(line.reason().isBlank(), line.toString());
        }
    }

    @Test
    void nobodyReadsAFeatureOfARecordThatShecannotSee() {
        classes().forEach(type -> kept(type).forEach(feature -> {
            for (var role : AccountRole.values()) {
                var record = AccessRules.grant(type, Set.of(role));
                var grant = AccessRules.grant(type, feature, Set.of(role));
                assertTrue(record.all() != Level.NONE || grant.all() == Level.NONE, type + " " + feature);
                assertTrue(record.isReadable() || !grant.isReadable(), type + " " + feature);
            }
        }));
    }

    @Test
    void privateFeaturesAreReadOnlyByThoseTheModelNames() {
        classes().forEach(type -> kept(type).forEach(feature -> {
            var readers = EcoreUtil.getAnnotation(feature, AccessRules.PRIVACY, "readers");
            if (readers != null) {
                var allowed = new HashSet<>(Set.of(AccountRole.COORDINATOR, AccountRole.PARTICIPANT));
                assertTrue(allowed.containsAll(AccessRules.readers(type, feature)), feature.toString());
                if (readers.equals("coordinator")) {
                    assertFalse(AccessRules.grant(type, feature, Set.of(AccountRole.PARTICIPANT)).related()
                            != Level.NONE, feature.toString());
                }
            }
        }));
    }

    @Test
    void sealedTextsAreWrittenByThePairOnly() {
        for (var feature : List.of(Literals.SESSION__NOTES, Literals.SESSION__NEXT_STEP,
                Literals.REFLECTION__TEXT)) {
            assertEquals(Set.of(AccountRole.PARTICIPANT),
                    AccessRules.writers(feature.getEContainingClass(), feature));
        }
    }

    @Test
    void evaluatorsSeeThatPairsExistAndNothingOfTheirWork() {
        var evaluator = Set.of(AccountRole.EVALUATOR);
        assertTrue(AccessRules.grant(Literals.MENTORSHIP, Literals.MENTORSHIP__STATUS, evaluator)
                .isReadable());
        assertTrue(AccessRules.grant(Literals.SESSION, Literals.SESSION__ACTUAL_START, evaluator)
                .isReadable());
        for (var type : List.of(Literals.MENTOR_PROFILE, Literals.MENTEE_PROFILE, Literals.PLAN,
                Literals.GOAL,
                Literals.CHECK_IN, Literals.REFLECTION, Literals.DEMOGRAPHICS, Literals.CONTENT_KEY)) {
            assertEquals(Grant.NONE, AccessRules.grant(type, evaluator), type.getName());
        }
        classes().forEach(type -> kept(type).filter(f -> !type.equals(Literals.ACCOUNT)
                && !type.equals(Literals.KEY_SLOT)).forEach(f -> assertTrue(
                        AccessRules.grant(type, f, evaluator).self() != Level.WRITE, type + "." + f)));
    }

    @Test
    void auditorsSeeNobody() {
        var auditor = Set.of(AccountRole.AUDITOR);
        for (var type : List.of(Literals.EDUCATOR, Literals.MENTORSHIP, Literals.SESSION,
                Literals.PARTICIPATION, Literals.DEMOGRAPHICS, Literals.IMPORT_RUN)) {
            assertEquals(Grant.NONE, AccessRules.grant(type, auditor), type.getName());
        }
    }

    @Test
    void administratorsSeeNamesOnly() {
        var readable = kept(Literals.EDUCATOR).filter(f -> AccessRules
                .grant(Literals.EDUCATOR, f, Set.of(AccountRole.ADMINISTRATOR)).isReadable())
                .map(EStructuralFeature::getName).sorted().toList();
        assertEquals(List.of("familyName", "givenName", "middleName", "preferredFamilyName",
                "preferredGivenName", "staffId"), readable);
    }

    @Test
    void coordinatorAndAdministratorTogetherSeeEverything() {
        var both = Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR);
        assertTrue(AccessRules.seesEverything(both));
        classes().forEach(type -> kept(type).forEach(f -> assertTrue(
                AccessRules.grant(type, f, both).isReadableInAll(), type.getName() + '.' + f.getName())));
    }

    @Test
    void theHandbookHasEveryLine() throws Exception {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("releng/docs/handbook/roles.md"))) {
            folder = folder.getParent();
        }
        var page = Files.readString(folder.resolve("releng/docs/handbook/roles.md"));
        for (var line : AccessRules.table()) {
            var features = String.join(", ", line.features()).replace(AccessLine.RECORD, "(record)");
            var letters = Arrays.stream(AccountRole.values()).map(line::grant).map(AccessRulesTest::letter)
                    .toList();
            var row = "| " + line.type() + " | " + features + " | " + String.join(" | ", letters) + " | "
                    + line.reason() + " |";
            assertTrue(page.contains(row), row);
        }
    }

    private static String letter(Grant grant) {
        return "WERxywrvs-".chars().mapToObj(c -> (char) c).filter(c -> Grant.of(c).equals(grant)).findFirst()
                .orElseThrow().toString();
    }

    @Test
    void aModulesClassesBelongToCoordinatorsUnlessItSaysOtherwise() {
        var module = EcoreFactory.eINSTANCE.createEPackage();
        module.setNsURI("urn:made-up");
        var owner = type("Owner");
        var part = type("Part");
        var contains = EcoreFactory.eINSTANCE.createEReference();
        contains.setName("parts");
        contains.setContainment(true);
        contains.setEType(part);
        owner.getEStructuralFeatures().add(contains);
        var text = EcoreFactory.eINSTANCE.createEAttribute();
        text.setName("text");
        text.setEType(EcorePackage.Literals.ESTRING);
        part.getEStructuralFeatures().add(text);
        module.getEClassifiers().addAll(List.of(owner, part));
        assertEquals(Set.of(AccountRole.COORDINATOR), AccessRules.readers(part, text));
        EcoreUtil.setAnnotation(owner, AccessRules.PRIVACY, "readers", "mentorLead");
        assertEquals(Set.of(AccountRole.COORDINATOR, AccountRole.MENTOR_LEAD),
                AccessRules.readers(part, text));
        EcoreUtil.setAnnotation(text, AccessRules.PRIVACY, "readers", "evaluator");
        assertEquals(Set.of(AccountRole.COORDINATOR, AccountRole.EVALUATOR), AccessRules.readers(part, text));
        assertEquals(Set.of(AccountRole.COORDINATOR), AccessRules.writers(part, text));
    }

    private static EClass type(String name) {
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        return type;
    }

    private static Stream<EClass> classes() {
        return CadrePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    private static Stream<EStructuralFeature> kept(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(f -> !f.isTransient()
                && !(f instanceof EReference r && r.isContainer())
                        && !(f instanceof EAttribute a && a.isID()));
    }
}
