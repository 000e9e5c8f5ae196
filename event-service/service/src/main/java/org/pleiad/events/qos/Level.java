package org.pleiad.events.qos;

/** What a quality of service is set for (Notification Service 1.1, 2.5.5). */
public enum Level {
    /** One event, in its variable header. */
    MESSAGE,
    /** One supplier's or consumer's connection. */
    PROXY,
    /** All proxies of an admin object that have no setting of their own. */
    ADMIN,
    /** All admin objects of a channel that have no setting of their own. */
    CHANNEL
}
