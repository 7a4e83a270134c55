package parley.determination.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.licence.LicenceAnswer.Reason;
import parley.determination.licence.PartyStanding.Kind;
import parley.ground.Truth;
import parley.lawbook.Standing;
import parley.lawbook.Standing.State;
import parley.measure.Citation;
import parley.measure.Effect;
import parley.measure.Measure;
import parley.measure.Proviso;
import parley.measure.ReviewPolicy;

/**
 * One measure upon one shipment.
 *
 * @param standing how the measure stands then
 * @param inForce whether it is in force; open where that changes within the day
 * @param finding whether what it asks holds
 * @param begins the day on which it is next in force, as known; null if it is now, or is not to be
 */
record Bearing(
        Measure measure,
        Standing standing,
        Truth inForce,
        Finding finding,
        @Nullable LocalDate begins,
        Parties parties) {

    /** Whether it would bear on the shipment, were it in force. */
    boolean concerns() {
        return !finding.fails();
    }

    /** Whether it answers for the shipment; what only brings goods under other controls does not. */
    boolean answers() {
        return concerns() && inForce != Truth.NO && !(standing.effect() instanceof Effect.Jurisdiction);
    }

    /** What it answers where one of its exceptions fits. */
    LicenceAnswer relieved(Proviso proviso, List<String> unverified) {
        ReviewPolicy policy = proviso.policy();
        Reason reason = new Reason(
                measure.regime(),
                measure.id(),
                measure.title() + "; " + proviso.name(),
                Stream.concat(Stream.of(proviso.act()), standing.acts().stream())
                        .toList(),
                List.of(),
                unverified);
        return policy == null ? new LicenceAnswer.Free(reason) : new LicenceAnswer.LicenceRequired(policy, reason);
    }

    /**
     * What it answers, where it bears or may.
     *
     * @param claims what could be claimed and was not
     */
    LicenceAnswer answer(List<String> claims, List<String> unverified) {
        Effect effect = standing.effect();
        boolean sure = inForce == Truth.YES && !finding.isOpen();
        List<PartyStanding> concerned = parties.concerned(measure.control().parties());
        Effect then = effect instanceof Effect.Listing listing ? listing.then() : effect;
        if (sure && !concerned.isEmpty() && concerned.stream().allMatch(party -> party.kind() == Kind.SUSPENDED)) {
            then = new Effect.Licence(ReviewPolicy.ORDINARY_REVIEW);
        }
        Reason reason = reason(concerned, claims, unverified);
        if (!sure) {
            PartyStanding silent = concerned.stream()
                    .filter(party -> party.kind() == Kind.UNSPECIFIED)
                    .findFirst()
                    .orElse(null);
            return silent == null
                    ? new LicenceAnswer.PossiblyControlled(then, reason)
                    : new LicenceAnswer.Unspecified(silent.because(), reason);
        }
        if (effect instanceof Effect.Listing listing && listing.byNotice()) {
            return new LicenceAnswer.Unspecified(listing.requirement(), reason);
        }
        return switch (then) {
            case Effect.Prohibition _ -> new LicenceAnswer.Prohibited(reason);
            case Effect.Licence licence ->
                new LicenceAnswer.LicenceRequired(Policies.resolved(licence.policy(), concerned), reason);
            case null, default -> new LicenceAnswer.Free(reason);
        };
    }

    private Reason reason(List<PartyStanding> concerned, List<String> claims, List<String> unverified) {
        List<String> because = new ArrayList<>();
        because.add(measure.title());
        because.addAll(finding.because());
        if (standing.effect() instanceof Effect.Listing listing) {
            because.add(listing.requirement());
        }
        Set<String> open = new LinkedHashSet<>(finding.ask());
        if (inForce == Truth.UNKNOWN) {
            open.add("at: the time of day, since the law changes within that day");
        }
        open.addAll(claims);
        Set<String> doubts = new LinkedHashSet<>(unverified);
        concerned.forEach(party -> doubts.addAll(party.unverified()));
        return new Reason(
                measure.regime(),
                measure.id(),
                String.join("; ", because),
                standing.acts(),
                List.copyOf(open),
                List.copyOf(doubts));
    }

    /**
     * Why it does not bear though it concerns the shipment; null if it does not concern it, or only might and is neither
     * suspended nor announced.
     */
    @Nullable
    String idle() {
        boolean resting = standing.state() == State.SUSPENDED || standing.state() == State.ANNOUNCED;
        if (inForce != Truth.NO || finding.fails() || (finding.isOpen() && !resting)) {
            return null;
        }
        String next = begins == null ? "" : ", by its own terms in force from " + begins;
        return measure.title() + " " + standing.state() + next;
    }

    /** The acts by which it is as it is. */
    List<Citation> acts() {
        return standing.acts();
    }
}
