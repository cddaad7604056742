#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace aarring {

/// What went wrong, told to a person: `what` happened, `why`, and what to do (`todo`), each a sentence part
/// in the user's language without a final full stop. `kind` is for the program (exit status, choice of
/// dialog).
struct Error {
    enum class Kind {
        Invalid,   ///< the input is not acceptable; nothing was changed
        NotFound,  ///< a file, row or name that is not there
        Conflict,  ///< later work or another rule stands against it
        Locked,    ///< someone else has the file open
        ReadOnly,  ///< the place or the file may not be written
        NoSpace,   ///< the disk is full
        Foreign,   ///< not an Årring file
        Damaged,   ///< an Årring file that is not whole
        TooNew,    ///< written by a newer Årring
        ReadWrite, ///< any other input/output failure
        Cancelled, ///< the person stopped it
        Internal   ///< a mistake in this program
    };
    Kind kind = Kind::Internal;
    QString what;
    QString why;
    QString todo;

    /// "What: why. Do this." for a message bar or dialog.
    QString text() const;
};

struct Done {};

/// A value or an Error. `if (auto r = f(); !r) return r.error();`
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}

    explicit operator bool() const { return m_value.index() == 0; }
    T &operator*() { return std::get<0>(m_value); }
    const T &operator*() const { return std::get<0>(m_value); }
    T *operator->() { return &std::get<0>(m_value); }
    const T *operator->() const { return &std::get<0>(m_value); }
    const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

using Status = Result<Done>;

} // namespace aarring
