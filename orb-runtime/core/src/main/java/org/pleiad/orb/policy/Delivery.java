package org.pleiad.orb.policy;

/** How often a request that was sent may be executed. */
public enum Delivery {
    /** Once or not at all; a failure says whether that is known. A request is sent again only where that is certain. */
    AT_MOST_ONCE,

    /**
     * Once or more while the client's patience lasts: a request whose outcome is unknown is sent again, so it may be
     * executed twice. For operations that bear it, such as queries.
     */
    AT_LEAST_ONCE
}
