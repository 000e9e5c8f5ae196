package org.pleiad.orb.client;

import java.util.List;

/** Which addresses of a group a call has tried in one round over them. Used by the thread of its call. */
final class MembersTried {
    /** A bit for each address; no reference has more (see {@link GroupTargets}). */
    private long tried;

    private int unknown;

    /** Where a round begins: the address that has answered before, the preferred one, any; suspect ones last. */
    int first(ObjectDelegate delegate, Reference among) {
        Binding.Bound bound = delegate.bound();
        if (bound != null && bound.reference() == among && !isSuspect(delegate, bound.target())) {
            int index = among.targets().indexOf(bound.target());
            if (index >= 0) {
                return index;
            }
        }
        return Math.max(0, firstUntried(delegate, among.targets()));
    }

    /** The address to try after another one; -1 if all were tried. */
    int next(ObjectDelegate delegate, Reference among, int after) {
        List<Target> targets = among.targets();
        tried |= 1L << after;
        int next = firstUntried(delegate, targets);
        if (next >= 0) {
            return next;
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!isTried(i)) {
                return i;
            }
        }
        return -1;
    }

    /** One more member does not know the group; how many in this round. */
    int unknown() {
        return ++unknown;
    }

    private int firstUntried(ObjectDelegate delegate, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (!isTried(i) && !isSuspect(delegate, targets.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTried(int index) {
        return (tried & 1L << index) != 0;
    }

    private static boolean isSuspect(ObjectDelegate delegate, Target target) {
        return delegate.side().transport().isSuspect(target.endpoint());
    }
}
