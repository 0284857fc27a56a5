using System.Globalization;

namespace Livepeer.Sdk.Testing;

/// <summary>Describes errors in malformed JSON with the messages of V8, which the server returns.</summary>
internal sealed class JsonParseError
{
    private readonly string _text;
    private int _at;
    private string? _message;

    private JsonParseError(string text) => _text = text;

    private bool AtEnd => _at >= _text.Length;

    public static string Describe(string text)
    {
        var problem = new JsonParseError(text);
        problem.SkipSpace();
        if (!problem.AtEnd && text[problem._at] is not ('{' or '['))
        {
            return problem.UnexpectedToken();
        }

        if (problem.Value())
        {
            problem.SkipSpace();
            if (!problem.AtEnd)
            {
                problem.Fail("Unexpected non-whitespace character after JSON at position ");
            }
        }

        return problem._message ?? problem.UnexpectedToken();
    }

    private bool Value()
    {
        SkipSpace();
        if (AtEnd)
        {
            return EndOfInput();
        }

        switch (_text[_at])
        {
            case '{': return Object();
            case '[': return Array();
            case '"': return String();
            case 't': return Word("true");
            case 'f': return Word("false");
            case 'n': return Word("null");
            case '-' or (>= '0' and <= '9'): return Number();
            default:
                _message = UnexpectedToken();
                return false;
        }
    }

    private bool Object()
    {
        _at++;
        SkipSpace();
        if (AtEnd)
        {
            return Fail("Expected property name or '}' in JSON at position ");
        }

        if (_text[_at] == '}')
        {
            _at++;
            return true;
        }

        for (bool first = true; ; first = false)
        {
            SkipSpace();
            if (AtEnd)
            {
                return EndOfInput();
            }

            if (_text[_at] != '"')
            {
                return Fail(first
                    ? "Expected property name or '}' in JSON at position "
                    : "Expected double-quoted property name in JSON at position ");
            }

            if (!String() || !Expect(':', "Expected ':' after property name in JSON at position ") || !Value())
            {
                return false;
            }

            if (!Separator('}', "Expected ',' or '}' after property value in JSON at position ", out bool closed))
            {
                return false;
            }

            if (closed)
            {
                return true;
            }
        }
    }

    private bool Array()
    {
        _at++;
        SkipSpace();
        if (!AtEnd && _text[_at] == ']')
        {
            _at++;
            return true;
        }

        while (Value())
        {
            if (!Separator(']', "Expected ',' or ']' after array element in JSON at position ", out bool closed))
            {
                return false;
            }

            if (closed)
            {
                return true;
            }
        }

        return false;
    }

    private bool Separator(char close, string problem, out bool closed)
    {
        SkipSpace();
        closed = !AtEnd && _text[_at] == close;
        if (AtEnd)
        {
            return Fail(problem);
        }

        if (!closed && _text[_at] != ',')
        {
            return Fail(problem);
        }

        _at++;
        return true;
    }

    private bool Expect(char expected, string problem)
    {
        SkipSpace();
        if (AtEnd)
        {
            return Fail(problem);
        }

        if (_text[_at] != expected)
        {
            return Fail(problem);
        }

        _at++;
        return true;
    }

    private bool String()
    {
        for (_at++; !AtEnd; _at++)
        {
            char c = _text[_at];
            if (c == '"')
            {
                _at++;
                return true;
            }

            if (c < ' ')
            {
                return Fail("Bad control character in string literal in JSON at position ");
            }

            if (c == '\\' && !Escape())
            {
                return false;
            }
        }

        return Fail("Unterminated string in JSON at position ");
    }

    private bool Escape()
    {
        _at++;
        if (AtEnd)
        {
            return Fail("Unterminated string in JSON at position ");
        }

        if (_text[_at] != 'u')
        {
            return "\"\\/bfnrt".Contains(_text[_at], StringComparison.Ordinal) || Fail("Bad escaped character in JSON at position ");
        }

        for (int i = 0; i < 4; i++)
        {
            _at++;
            if (AtEnd || !char.IsAsciiHexDigit(_text[_at]))
            {
                return Fail("Bad Unicode escape in JSON at position ");
            }
        }

        return true;
    }

    private bool Word(string word)
    {
        foreach (char c in word)
        {
            if (AtEnd)
            {
                return EndOfInput();
            }

            if (_text[_at] != c)
            {
                _message = UnexpectedToken();
                return false;
            }

            _at++;
        }

        return true;
    }

    private bool Number()
    {
        if (_text[_at] == '-' && (++_at >= _text.Length || !char.IsAsciiDigit(_text[_at])))
        {
            return Fail("No number after minus sign in JSON at position ");
        }

        if (_text[_at] == '0')
        {
            _at++;
            if (!AtEnd && char.IsAsciiDigit(_text[_at]))
            {
                return Fail("Unexpected number in JSON at position ");
            }
        }

        Digits();
        if (!AtEnd && _text[_at] == '.')
        {
            _at++;
            if (!Digits())
            {
                return Fail("Unterminated fractional number in JSON at position ");
            }
        }

        if (!AtEnd && _text[_at] is 'e' or 'E')
        {
            _at++;
            if (!AtEnd && _text[_at] is '+' or '-')
            {
                _at++;
            }

            return Digits() || Fail("Exponent part is missing a number in JSON at position ");
        }

        return true;
    }

    private bool Digits()
    {
        int start = _at;
        while (!AtEnd && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private void SkipSpace()
    {
        while (!AtEnd && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private bool EndOfInput()
    {
        _message = "Unexpected end of JSON input";
        return false;
    }

    private bool Fail(string problem)
    {
        _message = problem + _at.ToString(CultureInfo.InvariantCulture);
        return false;
    }

    private string UnexpectedToken()
    {
        if (AtEnd)
        {
            return "Unexpected end of JSON input";
        }

        const int Around = 10;
        int start = _text.Length <= 40 ? 0 : Math.Max(0, _at - Around);
        int end = _text.Length <= 40 ? _text.Length : Math.Min(_text.Length, _at + Around);
        string before = start > 0 ? "..." : "";
        string after = end < _text.Length ? "..." : "";
        return $"Unexpected token '{_text[_at]}', {before}\"{_text[start..end]}\"{after} is not valid JSON";
    }
}
